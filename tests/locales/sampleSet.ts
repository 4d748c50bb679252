/** Small languages to check: a good one, and ways to break it. */
import type { LocaleSet } from '../../scripts/checks/finding.ts';
import { sourceHash, type FactForm, type StatusEntry } from '../../scripts/checks/status.ts';

type Sentences = Record<string, string>;

/** A set of one namespace, with a record for every sentence. */
export const sampleSet = (lang: string, en: Sentences, own: Sentences, more: Partial<LocaleSet> = {}): LocaleSet => {
  const notes = Object.fromEntries(Object.keys(en).map((key) => [key, 'B: a note.']));
  const status = Object.fromEntries(
    Object.keys(own).map((key): [string, StatusEntry] => [
      `page:${key}`,
      { src: sourceHash(en[key] ?? en[key.replace(/_\w+$/, '_other')] ?? '', 'B: a note.'), state: 'draft-machine', method: 'computer', date: '2026-11-25' },
    ]),
  );
  return { lang, en: { page: en }, own: { page: own }, notes: { page: notes }, status, ...more };
};

/** A form that says nothing special, and what differs from it. */
export const form = (more: Partial<FactForm> = {}): FactForm => ({ who: 'you', mode: 'may', money: 'none', numbers: [], conditions: [], ...more });

const english: Sentences = {
  title: 'See a doctor (GP)',
  searchWords: 'doctor GP ill tabib',
  answer: 'Anyone in England can register with a GP.',
  noPapers: 'You do not need proof of address.',
  wait: 'The GP surgery must write to you in {{refusalDays}} days or less.',
  call: 'Life in danger? Call {{n999}} now.',
  paper: 'Show your HC2 certificate at the pharmacy.',
  homeOffice: 'This app is not the Home Office.',
};

/** Good words in three languages: every check must pass them without an error or a warning. */
export const good: Record<string, LocaleSet> = {
  ar: sampleSet('ar', english, {
    title: 'زيارة الطبيب العام (GP)',
    searchWords: 'طبيب دكتور مريض tabib doktor',
    answer: 'يمكن لأي شخص في إنجلترا التسجيل لدى طبيب عام (GP).',
    noPapers: 'لا تحتاج إلى إثبات عنوان.',
    wait: 'يجب أن تكتب إليك عيادة الطبيب العام (GP surgery) خلال {{refusalDays}} يومًا أو أقل.',
    call: 'هل الحياة في خطر؟ اتصل بالرقم {{n999}} الآن.',
    paper: 'أظهر شهادة HC2 في الصيدلية.',
    homeOffice: 'هذا التطبيق ليس من Home Office (وزارة الداخلية).',
  }),
  fa: sampleSet('fa', english, {
    title: 'دیدن دکتر (GP)',
    searchWords: 'دکتر پزشک مریض doctor',
    answer: 'هر کسی در انگلستان می‌تواند نزد دکتر خانوادگی (GP) ثبت‌نام کند.',
    noPapers: 'مدرک نشانی لازم ندارید.',
    wait: 'مطب دکتر (GP surgery) باید در {{refusalDays}} روز یا کمتر برای شما بنویسد.',
    call: 'جان کسی در خطر است؟ همین حالا با {{n999}} تماس بگیرید.',
    paper: 'گواهی HC2 خود را در داروخانه نشان دهید.',
    homeOffice: 'این برنامه از Home Office (وزارت کشور) نیست.',
  }),
  ti: sampleSet('ti', english, {
    title: 'ሓኪም ምርኣይ (GP)',
    searchWords: 'ሓኪም ሕማም ዶክተር hakim',
    answer: 'ኣብ እንግላንድ ዘሎ ኩሉ ሰብ ኣብ ሓኪም (GP) ክምዝገብ ይኽእል እዩ።',
    noPapers: 'መረጋገጺ ኣድራሻ ኣየድልየኩምን እዩ።',
    wait: 'ክሊኒክ ሓኪም (GP surgery) ኣብ ውሽጢ {{refusalDays}} መዓልቲ ወይ ብዝሓጸረ ክጽሕፈልኩም ኣለዎ።',
    call: 'ህይወት ኣብ ሓደጋ ኣሎ ድዩ? ሕጂ ናብ {{n999}} ደውሉ።',
    paper: 'ወረቐት ምስክር HC2 ኣብ ፋርማሲ ኣርእዩ።',
    homeOffice: 'እዚ ኣፕ ናይ Home Office (ሚኒስትሪ ውሽጢ ጉዳያት) ኣይኮነን።',
  }),
};

/** The good words of a language with some sentences changed; `undefined` takes one away. */
export const broken = (lang: string, changes: Record<string, string | undefined>): LocaleSet => {
  const set = good[lang]!;
  const page = Object.fromEntries(Object.entries({ ...set.own.page, ...changes }).filter((entry): entry is [string, string] => entry[1] !== undefined));
  return { ...set, own: { page } };
};
