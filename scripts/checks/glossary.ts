/**
 * One word for one thing: accepted renderings of each term, and renderings that went wrong elsewhere.
 * Words are compared folded, as search folds them; a stem may stand anywhere in a word.
 */

/** A term as it stands in English, and the stems of which a translation has one. */
export type Term = { readonly en: RegExp; readonly accept: Readonly<Record<string, readonly string[]>> };

export const terms: readonly Term[] = [
  { en: /\bGP surger(?:y|ies)\b/, accept: { ar: ['عياد'], fa: ['مطب'], ti: ['/ክለነከ', 'ማእከል ጥዕና'] } },
  {
    en: /\bregist(?:er|ers|ered|ering|ration)\b/i,
    accept: { ar: ['سجل', 'سجيل'], fa: ['ثبت نام', 'ثبت‌نام', 'نام‌نویسی'], ti: ['/መዝገብ'] },
  },
  { en: /\breceptionist\b/i, accept: { ar: ['استقبال'], fa: ['پذیرش'], ti: ['መቐበሊ', '/ተቀበል', 'ሪሰፕሽን'] } },
  { en: /\bappointments?\b/i, accept: { ar: ['موعد', 'مواعيد'], fa: ['وقت', 'نوبت'], ti: ['ቆጸራ'] } },
  { en: /\binterpreters?\b/i, accept: { ar: ['مترجم'], fa: ['مترجم'], ti: ['ተርጓሚ', 'ተርጎምቲ', 'ኣስተርጓሚ'] } },
  { en: /\b(?:do|does) not pay\b/i, accept: { ar: ['دفع', 'مجان'], fa: ['پول', 'پرداز', 'پرداخت', 'رایگان'], ti: ['/ከፈለ', '/ኸፈለ', 'ነጻ'] } },
  { en: /\bfree\b(?! to\b)/i, accept: { ar: ['مجان', 'دفع', 'مقابل'], fa: ['رایگان', 'پول'], ti: ['ነጻ', '/ከፈለ', '/ኸፈለ'] } },
  { en: /\ba right to\b|\brights\b/i, accept: { ar: ['حق'], fa: ['حق'], ti: ['መሰል'] } },
  { en: /\b(?:confidential|private)\b/i, accept: { ar: ['سر', 'خاص', 'خصوصي'], fa: ['محرمانه', 'خصوصی'], ti: ['/ምስጢር', '/ብሕት', 'ውልቃዊ'] } },
  { en: /\basylum\b/i, accept: { ar: ['لجوء'], fa: ['پناه'], ti: ['ዑቕባ', 'ዑቑባ'] } },
  { en: /\brefugee\b/i, accept: { ar: ['لاجئ', 'لجوء'], fa: ['پناهند'], ti: ['ስደተኛ', 'ስደተኛታት'] } },
  { en: /\bclaim\b(?! to\b)/i, accept: { ar: ['طلب'], fa: ['درخواست'], ti: ['ሕቶ', 'መመልከቲ', '/ሐተት'] } },
  {
    en: /\bemergency\b(?! contraception)/i,
    accept: { ar: ['طوارئ', 'طارئ', 'عاجل', 'اسعاف'], fa: ['اورژانس', 'اضطراری', 'فوری'], ti: ['ህጹጽ', 'ሓደጋ', 'ኢመርጀንሲ'] },
  },
  { en: /\bambulance\b/i, accept: { ar: ['اسعاف'], fa: ['آمبولانس'], ti: ['ኣምቡላንስ'] } },
  { en: /\bpharmac(?:y|ies)\b/i, accept: { ar: ['صيدلي'], fa: ['داروخانه'], ti: ['ፋርማሲ', 'ቤት መድሃኒት'] } },
  { en: /\bpharmacists?\b/i, accept: { ar: ['صيدلي', 'صيادل'], fa: ['داروساز'], ti: ['ፋርማሲ', 'ፋርማሲስት'] } },
  { en: /\bprescriptions?\b/i, accept: { ar: ['وصف'], fa: ['نسخه'], ti: ['ትእዛዝ', 'ረሸታ', 'ረቸታ'] } },
  { en: /\bmedicines?\b/i, accept: { ar: ['دواء', 'ادوي'], fa: ['دارو'], ti: ['/መድሃነት', '/መድሃንት'] } },
  { en: /\bdentists?\b/i, accept: { ar: ['اسنان'], fa: ['دندان'], ti: ['ስኒ', 'ስንኹም', 'ስንን'] } },
  { en: /\beyes?\b/i, accept: { ar: ['عين', 'عيون', 'نظر'], fa: ['چشم', 'بینایی'], ti: ['ዓይኒ', 'ኣዒንት', 'ዓይን'] } },
  { en: /\bglasses\b/i, accept: { ar: ['نظار'], fa: ['عینک'], ti: ['መነጽር', 'መነጸር', 'መንጽር'] } },
  { en: /\bhospitals?\b/i, accept: { ar: ['مستشف'], fa: ['بیمارستان'], ti: ['/ሆስፐተል'] } },
  {
    en: /\breferral\b|\b(?:GP|staff) (?:can )?sends? you\b/i,
    accept: { ar: ['حال', 'حيل', 'حول', 'حويل', 'رسل'], fa: ['ارجاع', 'معرفی', 'فرست'], ti: ['/ልአከ', '/ለአከ', '/ልእከ', 'ሪፈራል'] },
  },
  { en: /\bmidwife\b/i, accept: { ar: ['قابل'], fa: ['ماما'], ti: ['መሕረሲት', 'መዋልዲት', 'ሚድዋይፍ'] } },
  {
    en: /\bpregnan(?:t|cy)\b/i,
    accept: { ar: ['حامل', 'حوامل', 'حمل'], fa: ['باردار', 'حامله'], ti: ['ነፍሰጾር', 'ነፍሰ ጾር', '/ጠነሰ', '/ጥንስ'] },
  },
  { en: /\bmental health\b/i, accept: { ar: ['نفسي'], fa: ['روان'], ti: ['ኣእምሮ'] } },
  { en: /\bcontraception\b/i, accept: { ar: ['منع الحمل', 'موانع'], fa: ['بارداری', 'حاملگی'], ti: ['ምክልኻል', 'መከላኸሊ'] } },
  { en: /\bFGM\b/, accept: { ar: ['ختان'], fa: ['ختنه'], ti: ['ምኽንሻብ', 'ከንሸብ'] } },
  { en: /\bNHS number\b/, accept: { ar: ['رقم'], fa: ['شماره'], ti: ['ቁጽሪ'] } },
  { en: /\bproof of address\b/i, accept: { ar: ['ثبات', 'يثبت'], fa: ['مدرک'], ti: ['መረጋገጺ'] } },
  { en: /\bcomplain(?:t|ts)?\b/i, accept: { ar: ['شكو', 'شكاو', 'شتك', 'شكي'], fa: ['شکایت'], ti: ['/ጠርዐ', '/ጥርዕ'] } },
  { en: /\bdisability\b/i, accept: { ar: ['عاق'], fa: ['معلول'], ti: ['ስንክል'] } },
  { en: /\bmay have to pay\b/i, accept: { ar: ['قد', 'ربما'], fa: ['شاید', 'ممکن'], ti: ['ትኽእል', 'ይኽእል', 'ምናልባት'] } },
];

/** A rendering that means something else. `unless` names English in which it is right. */
export type WrongRendering = {
  readonly lang: string;
  /** Stems; with a full stop after it, a whole word. */
  readonly words: readonly string[];
  readonly means: string;
  readonly unless?: RegExp;
  /** A word of a sister language is looked at, not refused. */
  readonly level?: 'warn';
};

const exercise = /exercis|practi[cs]e|rehears/i;
const operation = /operation|surgeon|surgical/i;
const rightHand = /right (?:hand|side|arm)|\bside\b/i;
const crime = /accus|crim|court/i;

export const wrongRenderings: readonly WrongRendering[] = [
  { lang: 'ar', words: ['تفسير', 'مفسر'], means: 'explaining scripture, not interpreting speech', unless: /explain|meaning/i },
  { lang: 'ar', words: ['تمرين', 'تمارين'], means: 'exercise', unless: exercise },
  { lang: 'ar', words: ['ممارسة'], means: 'practice as an activity; a GP surgery is a place', unless: /\bsex/i },
  { lang: 'ar', words: ['جراح'], means: 'an operation; a GP surgery is a place', unless: operation },
  { lang: 'ar', words: ['سيدا', 'ايدز'], means: 'AIDS; HIV is the virus', unless: /\bAIDS\b/ },
  { lang: 'ar', words: ['تأمين'], means: 'insurance; the NHS is not insurance', unless: /insurance/i },
  { lang: 'ar', words: ['يمين'], means: 'the right hand', unless: rightHand },
  { lang: 'ar', words: ['تهمة', 'اتهام'], means: 'accusation', unless: crime },
  {
    lang: 'ar',
    words: ['حر.', 'حرة.', 'حرا.', 'أحرار.'],
    means: 'at liberty; say that people do not pay',
    unless: /freedom|heat|\bhot\b|warm/i,
  },
  {
    lang: 'ar',
    words: ['مكتب المنزل', 'المكتب المنزلي', 'مكتب البيت', 'المكتب الرئيسي'],
    means: 'an office at home; Home Office is the ministry',
  },
  { lang: 'ar', words: ['فاشل'], means: 'a failure; a claim is refused', unless: /\bfail/i },
  { lang: 'fa', words: ['تفسیر', 'مفسر'], means: 'explaining scripture, not interpreting speech', unless: /explain|meaning/i },
  { lang: 'fa', words: ['تمرین'], means: 'exercise', unless: exercise },
  { lang: 'fa', words: ['جراحی'], means: 'an operation; a GP surgery is a place', unless: operation },
  { lang: 'fa', words: ['بیمه'], means: 'insurance; the NHS is not insurance', unless: /insurance/i },
  { lang: 'fa', words: ['ایدز'], means: 'AIDS; HIV is the virus', unless: /\bAIDS\b/ },
  { lang: 'fa', words: ['دست راست', 'سمت راست'], means: 'the right hand', unless: rightHand },
  { lang: 'fa', words: ['اتهام'], means: 'accusation', unless: crime },
  { lang: 'fa', words: ['آزاد.'], means: 'at liberty; say that people do not pay', unless: /freedom|free to/i },
  { lang: 'fa', words: ['دفتر خانه', 'دفتر خانگی', 'اداره خانه'], means: 'an office at home; Home Office is the ministry' },
  {
    lang: 'fa',
    words: ['شفاخانه', 'داکتر', 'تداوی', 'معلومات.', 'ترجمان.', 'تلیفون', 'طفل.', 'شاروالی', 'دواخانه', 'تشناب'],
    means: 'Dari',
    level: 'warn',
  },
  {
    lang: 'prs',
    words: ['بیمارستان', 'داروخانه', 'درمان', 'اورژانس', 'اطلاعات.', 'شهرداری', 'دانشگاه', 'دستشویی', 'درصد.'],
    means: 'Farsi',
    level: 'warn',
  },
  { lang: 'ti', words: ['ልምምድ'], means: 'exercise', unless: exercise },
  { lang: 'ti', words: ['መጥባሕቲ'], means: 'an operation; a GP surgery is a place', unless: operation },
  { lang: 'ti', words: ['ኢንሹራንስ', 'መድሕን.'], means: 'insurance; the NHS is not insurance', unless: /insurance/i },
  { lang: 'ti', words: ['ኤይድስ', 'ኤድስ'], means: 'AIDS; HIV is the virus', unless: /\bAIDS\b/ },
  { lang: 'ti', words: ['ናጽነት', 'ሓርነት'], means: 'liberty; say that people do not pay', unless: /freedom|independen/i },
  {
    lang: 'ti',
    words: ['ትርጓመ.', 'ትርጓሜ.', 'ፍታሕ ሕልሚ'],
    means: 'what a text or a dream means, not interpreting speech',
    unless: /mean|explain|\bwords?\b/i,
  },
  { lang: 'ti', words: ['የማነይቲ', 'የማናይ', 'ብየማን'], means: 'the right hand', unless: rightHand },
  { lang: 'ti', words: ['ክሲ.'], means: 'accusation', unless: crime },
  { lang: 'ti', words: ['ቤት ጽሕፈት ገዛ', 'ናይ ገዛ ቤት ጽሕፈት'], means: 'an office at home; Home Office is the ministry' },
  { lang: 'ti', words: ['ነው.', 'ናቸው.', 'ውስጥ.', 'እና.', 'ወይም.', 'ነበር.', 'አስፈላጊ.'], means: 'Amharic', level: 'warn' },
];
