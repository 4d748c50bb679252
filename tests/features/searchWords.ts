/** A small made-up guide in four languages, to search in. */
import type { Page } from '#content/schema.ts';
import type { AllWords } from '#features/search/searchDocuments.ts';

const page = (id: string, ...keys: string[]): Page =>
  ({ id, ns: id, icon: 'info', blocks: keys.map((key) => ({ kind: 'text', key })) }) as unknown as Page;

export const guide: readonly Page[] = [
  page('gp', 'answer', 'noPapers'),
  page('interpreter', 'answer', 'family'),
  page('medicines', 'answer', 'teeth'),
  page('emergency', 'answer', 'chest'),
  page('hospital', 'answer', 'bill'),
  page('saidNo', 'answer', 'reason'),
  {
    ...page('words'),
    blocks: [{ kind: 'words', items: [{ term: 'Prescription', key: 'prescription', icon: 'pills' }] }],
  } as unknown as Page,
  { ...page('home'), blocks: [{ kind: 'tiles', items: [{ to: 'gp', key: 'gpTile', icon: 'doctor' }] }] } as unknown as Page,
];

export const figures = { n999: '999', n111: '111', prescriptionCharge: '£9.90' };

export const en: AllWords = {
  gp: {
    title: 'See a doctor (GP)',
    searchWords: 'GP doctor register surgery ill tabib hakim',
    answer: 'Anyone in England can see a GP and does not pay.',
    noPapers: 'You do not need proof of address.',
  },
  interpreter: {
    title: 'I need an interpreter',
    searchWords: 'interpreter translator language speak',
    answer: 'You do not pay for an interpreter.',
    family: 'Your children do not have to speak for you.',
  },
  medicines: {
    title: 'Medicines, teeth, eyes',
    searchWords: 'pharmacy tablets dentist toothache glasses HC2',
    answer: 'One medicine costs {{prescriptionCharge}}.',
    teeth: 'A dentist looks after your teeth.',
  },
  emergency: {
    title: 'Life in danger',
    searchWords: 'ambulance A&E heart attack',
    answer: 'Call {{n999}} now.',
    chest: 'Sudden pain in the chest.',
  },
  hospital: {
    title: 'Hospital and letters',
    searchWords: 'operation appointment letter bill',
    answer: 'Your GP can send you to a hospital.',
    bill: 'A bill may come for {{name}}.',
  },
  saidNo: {
    title: 'They said no to me',
    searchWords: 'refused rejected no',
    answer: 'You did nothing wrong.',
    reason: 'Ask for the reason in writing.',
  },
  words: { title: 'Words you will hear', searchWords: 'dictionary', prescription: 'A paper or electronic order for medicine.' },
  home: { title: 'Home', searchWords: 'start', gpTile: 'See a doctor' },
};

export const ar: AllWords = {
  gp: {
    title: 'زيارة الطبيب العام (GP)',
    searchWords: 'طبيب دكتور عيادة تسجيل مريض tabib doktor',
    answer: 'يمكن لأي شخص في إنجلترا زيارة الطبيب ولا يدفع شيئًا.',
    noPapers: 'لا تحتاج إلى إثبات العنوان.',
  },
  interpreter: {
    title: 'أحتاج إلى مترجم فوري',
    searchWords: 'ترجمة لغة أتكلم mutarjim',
    answer: 'لا تدفع مقابل المترجم.',
    family: 'لا يجب أن يتكلم أطفالك نيابة عنك.',
  },
  medicines: {
    title: 'الأدوية والأسنان والعيون',
    searchWords: 'دواء صيدلية وصفة روشتة نظارة dawa',
    answer: 'سعر الدواء {{prescriptionCharge}}.',
    teeth: 'طبيب الأسنان يعتني بأسنانك.',
  },
  emergency: { title: 'خطر على الحياة', searchWords: 'إسعاف طوارئ', answer: 'اتصل بالرقم {{n999}} الآن.', chest: 'ألم مفاجئ في الصدر.' },
  hospital: {
    title: 'المستشفى والرسائل',
    searchWords: 'عملية موعد فاتورة',
    answer: 'يمكن أن يُحيلك الطبيب إلى المستشفى.',
    bill: 'قد تأتي فاتورة إلى {{name}}.',
  },
  saidNo: { title: 'قالوا لي لا', searchWords: 'رفض رفضوا', answer: 'لم تفعل شيئًا خاطئًا.', reason: 'اطلب السبب كتابةً.' },
  words: { title: 'كلمات ستسمعها', searchWords: 'قاموس', prescription: 'ورقة للحصول على الدواء.' },
  home: { title: 'الرئيسية', searchWords: 'بداية', gpTile: 'زيارة الطبيب' },
};

export const fa: AllWords = {
  gp: {
    title: 'دیدن دکتر (GP)',
    searchWords: 'پزشک مطب مریض ثبت‌نام doctor pezeshk',
    answer: 'همه می‌توانند دکتر ببینند و پول نمی‌دهند.',
    noPapers: 'مدرک نشانی لازم نیست.',
  },
  interpreter: {
    title: 'مترجم لازم دارم',
    searchWords: 'ترجمه زبان motarjem',
    answer: 'برای مترجم پول نمی‌دهید.',
    family: 'فرزندان شما نباید به جای شما حرف بزنند.',
  },
  medicines: {
    title: 'دارو، دندان، چشم',
    searchWords: 'داروخانه‌ها قرص عینک نسخه',
    answer: 'هر دارو {{prescriptionCharge}} است.',
    teeth: 'دندان‌پزشک دندان‌ها را می‌بیند.',
  },
  emergency: { title: 'خطر جان', searchWords: 'آمبولانس اورژانس', answer: 'با {{n999}} تماس بگیرید.', chest: 'درد ناگهانی قفسهٔ سینه.' },
  hospital: { title: 'بیمارستان و نامه‌ها', searchWords: 'عمل نوبت صورت‌حساب', answer: 'دکتر شما را به بیمارستان می‌فرستد.' },
  saidNo: { title: 'به من گفتند نه', searchWords: 'رد', answer: 'شما کار بدی نکرده‌اید.', reason: 'دلیل را کتبی بخواهید.' },
  words: { title: 'واژه‌هایی که می‌شنوید', searchWords: 'فرهنگ', prescription: 'برگه‌ای برای گرفتن دارو.' },
  home: { title: 'خانه', searchWords: 'شروع', gpTile: 'دیدن دکتر' },
};

export const ti: AllWords = {
  gp: {
    title: 'ሓኪም ምርኣይ (GP)',
    searchWords: 'ዶክተር ክሊኒክ ምዝገባ ሕማም hakim',
    answer: 'ኩሉ ሰብ ሓኪም ክርኢ ይኽእል፡ ኣይከፍልን እዩ።',
    noPapers: 'መረጋገጺ ኣድራሻ ኣየድልየኩምን እዩ።',
  },
  interpreter: { title: 'ተርጓሚ የድልየኒ', searchWords: 'ትርጉም ቋንቋ turguami', answer: 'ንተርጓሚ ኣይትኸፍሉን ኢኹም።', family: 'ደቅኹም ክዛረቡልኩም የብሎምን።' },
  medicines: {
    title: 'መድሃኒት፡ ስኒ፡ ዓይኒ',
    searchWords: 'ፋርማሲ መነጽር',
    answer: 'ዋጋ መድሃኒት {{prescriptionCharge}} እዩ።',
    teeth: 'ሓኪም ስኒ ስንኹም ይርኢ።',
  },
  emergency: { title: 'ሓደጋ ህይወት', searchWords: 'ኣምቡላንስ ህጹጽ', answer: 'ናብ {{n999}} ደውሉ።', chest: 'ሃንደበታዊ ቃንዛ ኣፍልቢ።' },
  hospital: { title: 'ሆስፒታልን ደብዳበታትን', searchWords: 'መጥባሕቲ ቆጸራ', answer: 'ሓኪም ናብ ሆስፒታል ይልእኸኩም።' },
  saidNo: { title: 'ኣይፋል ኢሎምኒ', searchWords: 'ነጺጎምኒ', answer: 'ጌጋ ኣይገበርኩምን።', reason: 'ምኽንያት ብጽሑፍ ሕተቱ።' },
  words: { title: 'ክትሰምዕዎም እትኽእሉ ቃላት', searchWords: 'መዝገበ-ቃላት', prescription: 'መድሃኒት ንምርካብ ዝወሃብ ወረቐት።' },
  home: { title: 'መእተዊ', searchWords: 'መጀመርታ', gpTile: 'ሓኪም ምርኣይ' },
};
