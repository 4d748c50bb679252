/** Languages that people speak at the desk, with their own name and kinds. Wider than the languages of the app; never asked of a browser. */

/** `tag` goes into `lang`, `english` is what staff book, `dialects` are English names. */
export type SpokenLanguage = {
  readonly tag: string;
  readonly own: string;
  readonly english: string;
  readonly rtl?: true;
  readonly dialects?: readonly string[];
};

const row = (tag: string, own: string, english: string, dialects?: readonly string[]): SpokenLanguage => ({
  tag,
  own,
  english,
  ...(dialects ? { dialects } : {}),
});

const rtl = (tag: string, own: string, english: string, dialects?: readonly string[]): SpokenLanguage => ({
  ...row(tag, own, english, dialects),
  rtl: true,
});

/** In groups by script, so that the eye can search by shape. */
export const spokenLanguages: readonly SpokenLanguage[] = [
  rtl('ar', 'العربية', 'Arabic', ['Sudanese', 'Syrian', 'Iraqi', 'Egyptian', 'Yemeni', 'Libyan', 'Moroccan', 'Gulf']),
  rtl('fa', 'فارسی', 'Farsi'),
  rtl('fa-AF', 'دری', 'Dari'),
  rtl('ps', 'پښتو', 'Pashto'),
  rtl('ckb', 'کوردیی ناوەندی (سۆرانی)', 'Kurdish Sorani'),
  rtl('ur', 'اردو', 'Urdu'),
  rtl('pa-Arab', 'پنجابی', 'Punjabi (Pakistan)'),
  rtl('bal', 'بلوچی', 'Balochi'),
  rtl('ug', 'ئۇيغۇرچە', 'Uyghur'),
  rtl('haz', 'هزارگی', 'Hazaragi'),
  rtl('he', 'עברית', 'Hebrew'),
  row('ti', 'ትግርኛ', 'Tigrinya', ['Eritrea', 'Ethiopia']),
  row('am', 'አማርኛ', 'Amharic'),
  row('tig', 'ትግረ', 'Tigre'),
  row('sq', 'Shqip', 'Albanian', ['Albania', 'Kosovo']),
  row('so', 'Soomaali', 'Somali'),
  row('vi', 'Tiếng Việt', 'Vietnamese'),
  row('kmr', 'Kurdî (Kurmancî)', 'Kurdish Kurmanji'),
  row('tr', 'Türkçe', 'Turkish'),
  row('om', 'Afaan Oromoo', 'Oromo'),
  row('sw', 'Kiswahili', 'Swahili'),
  row('ln', 'Lingála', 'Lingala'),
  row('rw', 'Ikinyarwanda', 'Kinyarwanda'),
  row('rn', 'Ikirundi', 'Kirundi'),
  row('lg', 'Luganda', 'Luganda'),
  row('wo', 'Wolof', 'Wolof'),
  row('ha', 'Hausa', 'Hausa'),
  row('yo', 'Yorùbá', 'Yoruba'),
  row('ig', 'Igbo', 'Igbo'),
  row('sn', 'chiShona', 'Shona'),
  row('nd', 'isiNdebele', 'Ndebele'),
  row('ff', 'Pulaar, Fulfulde', 'Fula'),
  row('mnk', 'Mandinka', 'Mandinka'),
  row('kri', 'Krio', 'Krio'),
  row('fr', 'Français', 'French'),
  row('es', 'Español', 'Spanish'),
  row('pt', 'Português', 'Portuguese', ['Brazil', 'Angola', 'Portugal']),
  row('ro', 'Română', 'Romanian'),
  row('pl', 'Polski', 'Polish'),
  row('hu', 'Magyar', 'Hungarian'),
  row('az', 'Azərbaycanca', 'Azerbaijani'),
  row('uz', 'Oʻzbekcha', 'Uzbek'),
  row('tl', 'Tagalog', 'Tagalog'),
  row('uk', 'Українська', 'Ukrainian'),
  row('ru', 'Русский', 'Russian'),
  row('bg', 'Български', 'Bulgarian'),
  row('mn', 'Монгол', 'Mongolian'),
  row('hy', 'Հայերեն', 'Armenian'),
  row('ka', 'ქართული', 'Georgian'),
  row('bn', 'বাংলা', 'Bengali'),
  row('syl', 'সিলেটি', 'Sylheti'),
  row('rhg', 'Ruáingga', 'Rohingya'),
  row('hi', 'हिन्दी', 'Hindi'),
  row('ne', 'नेपाली', 'Nepali'),
  row('pa', 'ਪੰਜਾਬੀ', 'Punjabi (India)'),
  row('gu', 'ગુજરાતી', 'Gujarati'),
  row('ta', 'தமிழ்', 'Tamil'),
  row('si', 'සිංහල', 'Sinhala'),
  row('my', 'မြန်မာ', 'Burmese'),
  row('zh-Hans', '简体中文', 'Chinese (Mandarin)'),
  row('zh-Hant', '廣東話', 'Chinese (Cantonese)'),
  row('bfi', 'British Sign Language', 'British Sign Language'),
];

/** The language as staff book it: `Arabic (Sudanese)`. */
export const bookedAs = ({ english }: SpokenLanguage, dialect: string | null): string =>
  dialect === null ? english : `${english} (${dialect})`;
