import { describe, expect, it } from 'vitest';
import { checkLocale, localeChecks, type LocaleSet } from '../../scripts/checks/locales.ts';
import { languageByLetters } from '../../scripts/checks/script.ts';
import { sourceHash } from '../../scripts/checks/status.ts';
import { broken, good, sampleSet } from './sampleSet.ts';

type Sample = readonly [what: string, set: LocaleSet, level?: 'error' | 'warn'];
const one = (lang: string, en: string, own: string): LocaleSet => sampleSet(lang, { line: en }, { line: own });
const manyTimes = (text: string): Record<string, string> => Object.fromEntries(Array.from({ length: 12 }, (_, place) => [`line${place}`, text.replace('#', String(place))]));
const longFile = (lang: string, own: string): LocaleSet => sampleSet(lang, manyTimes('Staff # must help you with the form.'), manyTimes(own));
const withStatus = (change: Record<string, unknown>): LocaleSet => {
  const set = good.ti!;
  return { ...set, status: { ...set.status, 'page:answer': { ...set.status['page:answer']!, ...change } as never } };
};
const read = { who: 'R-014', role: 'reader', decision: 'ok', date: '2026-12-01', languages: ['ti', 'en'], src: good.ti!.status['page:answer']!.src };

const soraniText = 'دەبێت کارمەندان یارمەتیت بدەن بۆ پڕکردنەوەی فۆرمی # لە کلینیک یان نەخۆشخانە، پارە نادەیت چونکە بەخۆڕاییە.';
const bengaliText = 'কর্মীদের # ফর্ম পূরণে আপনাকে সাহায্য করতে হবে। আপনাকে টাকা দিতে হবে না।';
const albanianText = 'Punonjësit duhet t\'ju ndihmojnë të plotësoni formularin # në klinikë ose në spital. Është falas dhe nuk paguani asgjë për këtë shërbim çdo herë.';
const somaliText = 'Shaqaaluhu waa inay kaa caawiyaan buuxinta foomka # ee rugta dhakhtarka ama isbitaalka. Waa lacag la\'aan oo waxba ma bixinaysid xitaa hadda.';
const vietnameseText = 'Nhân viên phải giúp bạn điền mẫu đơn # tại phòng khám hoặc bệnh viện. Dịch vụ này miễn phí và bạn không phải trả tiền được đâu ạ.';
const arabicText = 'يجب على الموظفين أن يساعدوك في ملء النموذج رقم # في العيادة أو المستشفى.';
const farsiText = 'کارکنان باید برای پر کردن برگهٔ # در مطب یا بیمارستان به شما کمک کنند و پول نمی‌گیرند چون رایگان است.';
const urduText = 'عملے کو فارم # بھرنے میں آپ کی مدد کرنی ہے، آپ کو پیسے نہیں دینے پڑیں گے۔';
const pashtoText = 'کارکوونکي باید د # فورمې په ډکولو کې له تاسو سره مرسته وکړي، پیسې نه ورکوئ ځکه وړیا دی.';
const amharicText = 'ሠራተኞች ቅጽ # በመሙላት የመርዳት ኃላፊነት አለባቸው፤ አገልግሎቱ ነፃ ነው፣ አይከፍሉም እና የጤና ማዕከል ውስጥ ነው።';
const tigrinyaText = 'ሰራሕተኛታት ኣብ ምምላእ ቅጥዒ # ክሕግዙኹም ኣለዎም፡ ኣገልግሎት ብነጻ እዩ፡ ኣይትኸፍሉን ኢኹም።';

/** For each check by its number: what it must catch, and what it must let pass beside the good words. */
const samples: Record<number, { catches: readonly Sample[]; passes?: readonly Sample[] }> = {
  1: {
    catches: [
      ['a missing key', broken('ti', { answer: undefined })],
      ['an empty sentence', broken('ar', { answer: ' ' })],
      ['a key that English lacks', broken('fa', { answers: 'بله' })],
      ['a missing file', { ...good.ti!, own: {} }],
      ['a file that English lacks', { ...good.ti!, own: { ...good.ti!.own, other: { line: 'ሓኪም' } } }],
    ],
    passes: [['further plural forms', sampleSet('ar', { days_one: '{{count}} day', days_other: '{{count}} days' }, { days_few: '{{count}} أيام', days_other: '{{count}} يوم' })]],
  },
  2: {
    catches: [
      ['a lost variable', broken('ti', { call: 'ሕጂ ደውሉ። ሓደጋ ኣሎ?' })],
      ['a translated variable', broken('ar', { call: 'خطر؟ اتصل {{رقم}} الآن.' })],
      ['a space in a variable', broken('fa', { call: 'خطر؟ با {{ n999 }} تماس بگیرید.' })],
      ['a brace lost', broken('fa', { call: 'خطر؟ با {{n999} تماس بگیرید.' })],
      ['a variable twice', broken('ti', { call: 'ሓደጋ? {{n999}} {{n999}} ደውሉ።' })],
    ],
    passes: [['Arabic two without a number', sampleSet('ar', { days_other: '{{count}} days' }, { days_two: 'يومان', days_other: '{{count}} يوم' })]],
  },
  3: {
    catches: [
      ['a lost tag', one('ar', 'See <1>this</1>.', 'انظر هذا.')],
      ['tags crossed', one('ar', 'See <1>this <b>now</b></1>.', 'انظر <1>هذا <b>الآن</1></b>.')],
      ['a tag not closed', one('ar', 'See <1>this</1>.', 'انظر <1>هذا<1>.')],
    ],
    passes: [['tags in another order of words', one('ar', 'See <1>this</1> and <2>that</2>.', 'انظر <2>ذاك</2> و<1>هذا</1>.')]],
  },
  4: {
    catches: [
      ['two of six forms', sampleSet('ar', { days_one: '1', days_other: '{{count}}' }, { days_one: '1', days_other: '{{count}}' })],
      ['a form that the language lacks', sampleSet('ti', { days_one: '1', days_other: '{{count}}' }, { days_one: '1', days_few: '3', days_other: '{{count}}' })],
      ['no form at all', sampleSet('ti', { days_one: '1', days_other: '{{count}}' }, {})],
    ],
    passes: [
      ['six forms', sampleSet('ar', { d_one: '1', d_other: '2' }, Object.fromEntries(['zero', 'one', 'two', 'few', 'many', 'other'].map((form) => [`d_${form}`, 'يوم'])))],
      ['two forms', sampleSet('ti', { d_one: '1', d_other: '2' }, { d_one: 'መዓልቲ', d_other: 'መዓልታት' })],
    ],
  },
  5: {
    catches: [
      ['another script', broken('ti', { noPapers: 'You need no proof at all.' })],
      ['Arabic in Tigrinya', broken('ti', { noPapers: 'لا تحتاج إلى إثبات عنوان.' })],
      ['Sorani in Latin letters', one('ckb', 'You need no papers.', 'Pêwîstiya te bi kaxezan tune ye.')],
      ['Hindi letters in Bengali', one('bn', 'You need no papers.', 'आपको कागज़ नहीं चाहिए।')],
      ['a quarter of it', broken('ti', { noPapers: 'መረጋገጺ ኣድራሻ ኣየድልየኩምን proof it' }), 'warn'],
    ],
    passes: [['names in Latin letters', one('ti', 'NHS, GP and A&E: Home Office', 'NHS፡ GP ከምኡ’ውን A&E፡ Home Office')]],
  },
  6: {
    catches: [
      ['a Farsi letter in Arabic', broken('ar', { noPapers: 'لا تحتاج إلی إثبات عنوان.' })],
      ['an Arabic letter in Farsi', broken('fa', { noPapers: 'مدرك نشانی لازم ندارید.' })],
      ['an Arabic letter in Urdu', one('ur', 'You do not pay.', 'آپ كو پیسے نہیں دینے۔')],
      ['an Urdu letter in Pashto', one('ps', 'You do not pay.', 'تاسو پیسے نہ ورکوئ.')],
      ['an Arabic letter in Sorani', one('ckb', 'You do not pay.', 'تۆ پارة نادەیت.')],
      ['the old spelling of Sorani', one('ckb', 'You do not pay.', 'تۆ پاره\u200C نادەیت.')],
      ['a Tigrinya letter in Amharic', one('am', 'You do not pay.', 'ቐጠሮ አይከፍሉም።')],
      ['an Assamese letter in Bengali', one('bn', 'You do not pay.', 'আপনাৰ টাকা লাগে না।')],
      ['a bent apostrophe in Somali', one('so', 'You do not pay.', 'Waa lacag la’aan.')],
      ['a Farsi گ in Pashto', one('ps', 'You do not pay.', 'تاسو گټه نه ورکوئ.'), 'warn'],
      ['a destroyed mark in Vietnamese', one('vi', 'An interpreter.', 'Thông d?ch viên.'), 'warn'],
      ['two word spaces for a full stop', broken('ti', { noPapers: 'መረጋገጺ ኣድራሻ ኣየድልየኩምን እዩ፡፡' })],
      ['an Amharic letter at the start of a word', broken('ti', { noPapers: 'መረጋገጺ አድራሻ ኣየድልየኩምን እዩ።' }), 'warn'],
      ['Arabic ة in Farsi', broken('fa', { noPapers: 'مدرک إقامة لازم ندارید.' }), 'warn'],
    ],
  },
  7: {
    catches: [
      ['Farsi in the Arabic file', longFile('ar', farsiText)],
      ['Arabic in the Farsi file', longFile('fa', arabicText)],
      ['Urdu in the Farsi file', longFile('fa', urduText)],
      ['Pashto in the Farsi file', longFile('fa', pashtoText)],
      ['Amharic in the Tigrinya file', longFile('ti', amharicText)],
      ['Tigrinya in the Amharic file', longFile('am', tigrinyaText)],
      ['Arabic in the Urdu file', longFile('ur', arabicText)],
      ['Farsi in the Pashto file', longFile('ps', farsiText)],
      ['Urdu in the Sorani file', longFile('ckb', urduText)],
      ['Urdu in the Dari file', longFile('prs', urduText)],
      ['Vietnamese in the Albanian file', longFile('sq', vietnameseText)],
      ['English in the Vietnamese file', longFile('vi', 'The staff must help you with the form # at the clinic or the hospital, and you do not pay for it.')],
      ['Albanian in the Somali file', longFile('so', albanianText)],
      ['Amharic in the Bengali file', longFile('bn', amharicText)],
      ['Farsi without one narrow joint', sampleSet('fa', manyTimes('x #'), manyTimes(`${farsiText} ${farsiText}`.replaceAll('\u200C', '')))],
    ],
    passes: [
      ['Arabic', longFile('ar', arabicText)],
      ['Farsi', longFile('fa', farsiText)],
      ['Tigrinya', longFile('ti', tigrinyaText)],
      ['Bengali', longFile('bn', bengaliText)],
      ['Sorani', longFile('ckb', soraniText)],
      ['Somali', longFile('so', somaliText)],
      ['Vietnamese', longFile('vi', vietnameseText)],
      ['Albanian', longFile('sq', albanianText)],
      ['Amharic words in a short file', one('ti', 'Yes', 'ነው')],
    ],
  },
  8: {
    catches: [
      ['Arabic digits', broken('ar', { paper: 'أظهر شهادة HC2 مرة ٢ في الصيدلية.' })],
      ['Farsi digits', broken('fa', { searchWords: '۹۹۹' })],
      ['Ethiopic numerals', broken('ti', { title: 'ሓኪም ምርኣይ ፪ (GP)' })],
    ],
  },
  9: {
    catches: [
      ['another number', one('ar', 'You are 16 or older.', 'عمرك 18 أو أكثر.')],
      ['a lost number', one('ti', 'Choose 2 lines.', 'መስመራት ምረጹ።')],
      ['a number added', one('fa', 'Choose lines.', '3 خط انتخاب کنید.')],
      ['another price', one('ar', 'It costs £9.90.', 'السعر £9.99.')],
      ['a lost pound sign', one('ar', 'It costs £9.90.', 'السعر 9.90.')],
      ['another form', one('ar', 'Send HC1 now.', 'أرسل HC2 الآن.')],
    ],
    passes: [['the same numbers in another order', one('ar', 'From 9am to 16, form HC1.', 'النموذج HC1 من 9 إلى 16.')]],
  },
  10: {
    catches: [
      ['a lost form', one('ti', 'Ask for HC1 and HC2.', 'HC1 ሕተቱ።')],
      ['a form added', one('ti', 'Ask for HC1.', 'HC1 ወይ HC2 ሕተቱ።')],
      ['a lost address', one('ar', 'See nhs.uk for more.', 'انظر الموقع للمزيد.')],
      ['a lost name', one('ar', 'The NHS helps you.', 'الصحة تساعدك.'), 'warn'],
      ['HIV called something else', one('fa', 'Treatment for HIV works.', 'درمان این بیماری مؤثر است.'), 'warn'],
    ],
    passes: [['a name written onto a word', one('ti', 'In the NHS.', 'ኣብ ውሽጢ ናይNHS።')]],
  },
  11: {
    catches: [
      ['the English itself', one('ti', 'Show to staff', 'Show to staff')],
      ['a word left', one('ti', 'Ask the receptionist.', 'ን receptionist ሕተቱ።')],
      ['a long bracket', one('ar', 'Go to the hospital emergency department.', 'اذهب إلى الطوارئ (hospital emergency department).')],
      ['a bracket that English lacks', one('ar', 'Go to the hospital.', 'اذهب إلى المستشفى (clinic).')],
      ['half a sentence in a Latin language', one('so', 'You do not need this.', 'Uma baahnid the and this.')],
    ],
    passes: [
      ['two words in brackets', one('ar', 'Go to a GP surgery.', 'اذهب إلى عيادة (GP surgery).')],
      ['a word to say in English', one('fa', 'Say “interpreter” in English.', 'به انگلیسی بگویید «interpreter».')],
      ['a name', one('ar', 'Call Migrant Help.', 'اتصل بمنظمة Migrant Help.')],
      ['codes only', one('ar', 'HC2', 'HC2')],
    ],
  },
  12: {
    catches: [
      ['half a sentence', sampleSet('ti', manyTimes('Ask staff for help with line # of it.'), { ...manyTimes('ብዛዕባ መስመር # ንሰራሕተኛታት ሓገዝ ሕተቱ።'), line3: 'ሕተቱ 3።' }), 'warn'],
      ['two sentences for one', sampleSet('ti', manyTimes('Ask staff for help with line # of it.'), { ...manyTimes('ብዛዕባ መስመር # ሓገዝ ሕተቱ።'), line3: 'ብዛዕባ መስመር # ሓገዝ ሕተቱ። ብዛዕባ መስመር # ሓገዝ ሕተቱ። ብዛዕባ መስመር 3 ሓገዝ ሕተቱ።' }), 'warn'],
      ['a title that does not fit', broken('ar', { title: 'زيارة الطبيب العام في العيادة القريبة من المكان الذي تسكن فيه الآن (GP)' }), 'warn'],
      ['a label that does not fit', one('ar', 'Print', 'اطبع هذه الصفحة على ورقة واحدة من الطابعة الموجودة قربك'), 'warn'],
    ],
  },
  13: {
    catches: (
      [
        ['a joined shape', 'لا تحتاج ﻻ إلى إثبات.'],
        ['a stretching line', 'لا تحتـــاج إلى إثبات.'],
        ['a destroyed letter', 'لا تحت\uFFFDج إلى إثبات.'],
        ['a question mark inside a word', 'لا تحت?اج إلى إثبات.'],
        ['a soft hyphen', 'لا تح\u00ADتاج إلى إثبات.'],
        ['a space that does not break', 'لا\u00A0تحتاج إلى إثبات.'],
        ['a space without width', 'لا\u200Bتحتاج إلى إثبات.'],
        ['a byte order mark', '\uFEFFلا تحتاج إلى إثبات.'],
        ['a direction mark', 'لا تحتاج\u200F إلى إثبات.'],
        ['an isolate', '\u2067لا تحتاج إلى إثبات.\u2069'],
        ['two spaces', 'لا  تحتاج إلى إثبات.'],
        ['a space before a mark', 'لا تحتاج ؟'],
        ['letters in parts', 'لا تحتاج ا\u0654ي إثبات.'],
        ['a space at the end', 'لا تحتاج إلى إثبات. '],
        ['a line end', 'لا تحتاج\nإلى إثبات.'],
      ] as const
    ).map(([what, text]): Sample => [what, broken('ar', { noPapers: text })]),
  },
  14: {
    catches: [
      ['a narrow joint in Arabic', broken('ar', { noPapers: 'لا تحتاج إلى إثبات\u200Cعنوان.' })],
      ['a joiner in Tigrinya', broken('ti', { noPapers: 'መረጋገጺ\u200Dኣድራሻ ኣየድልየኩምን እዩ።' })],
      ['می with a space', broken('fa', { answer: 'هر کسی می تواند ثبت‌نام کند.' }), 'warn'],
      ['ها with a space', broken('fa', { answer: 'برگه ها را بیاورید.' }), 'warn'],
      ['a joint at the edge', broken('fa', { answer: 'می‌توانید\u200C ثبت‌نام کنید.' }), 'warn'],
    ],
  },
  15: {
    catches: [
      ['two word spaces', broken('ti', { noPapers: 'ኣየድልየኩምን እዩ፡፡' })],
      ['two colons', broken('ti', { noPapers: 'ኣየድልየኩምን እዩ::' })],
      ['two sorts of comma', broken('ti', { noPapers: 'ሓደ፡ ክልተ፣ ሰለስተ።' }), 'warn'],
      ['a Latin full stop', broken('ti', { noPapers: 'ኣየድልየኩምን እዩ.' }), 'warn'],
    ],
  },
  16: {
    catches: [
      ['no full stop', broken('ti', { noPapers: 'መረጋገጺ ኣድራሻ ኣየድልየኩምን እዩ' }), 'warn'],
      ['a question lost', broken('ar', { call: 'الحياة في خطر. اتصل بالرقم {{n999}} الآن.' }), 'warn'],
      ['a question made', broken('fa', { noPapers: 'مدرک نشانی لازم دارید؟' }), 'warn'],
      ['a Latin question mark in Arabic', one('ar', 'Where do I go?', 'إلى أين أذهب?'), 'warn'],
    ],
    passes: [['a mark before a bracket or quotation mark', one('ar', 'Say “no.”', 'قل «لا.»')]],
  },
  17: {
    catches: [
      ['exercise for practice in Urdu', one('ur', 'Go to the GP surgery.', 'GP مشق پر جائیں۔')],
      ['an operation for surgery in Pashto', one('ps', 'Go to the GP surgery.', 'GP جراحي ته ولاړ شئ.')],
      ['AIDS for HIV in Amharic', one('am', 'HIV tests are free.', 'የኤድስ (HIV) ምርመራ ነፃ ነው።')],
      ['insurance for the NHS in Vietnamese', one('vi', 'The NHS is free.', 'Bảo hiểm NHS miễn phí.')],
      ['the right hand for a right in Bengali', one('bn', 'You have a right to this.', 'আপনার ডান দিক আছে।')],
      ['an office at home in Albanian', one('sq', 'Not the Home Office.', 'Jo zyra e shtëpisë (Home Office).')],
      ['interpretation of scripture', one('ar', 'Ask for an interpreter.', 'اطلب تفسيرا من مترجم.')],
      ['exercise', one('ar', 'Go to the GP surgery.', 'اذهب إلى تمرين العيادة GP.')],
      ['an operation', one('ar', 'Go to the GP surgery.', 'اذهب إلى عيادة الجراحة GP.')],
      ['an operation, Farsi', one('fa', 'Go to the GP surgery.', 'به مطب جراحی GP بروید.')],
      ['exercise, Farsi', one('fa', 'Go to the GP surgery.', 'به تمرین مطب GP بروید.')],
      ['insurance, Farsi', one('fa', 'The NHS helps you.', 'بیمهٔ NHS به شما کمک می‌کند.')],
      ['an operation, Tigrinya', one('ti', 'Go to the GP surgery.', 'ናብ ክሊኒክ መጥባሕቲ GP ኪዱ።')],
      ['insurance, Tigrinya', one('ti', 'The NHS helps you.', 'ኢንሹራንስ NHS ይሕግዘኩም።')],
      ['AIDS for HIV', one('ar', 'A test for HIV.', 'فحص الإيدز HIV.')],
      ['the right hand', one('ar', 'You have a right to care.', 'لديك حق اليمين في الرعاية.')],
      ['at liberty', one('ar', 'It is free.', 'هو حر، مجانًا.')],
      ['a term not rendered', one('ar', 'Go to a hospital.', 'اذهب إلى المبنى.'), 'warn'],
      ['a term not rendered, Tigrinya', one('ti', 'Ask for an interpreter.', 'ሓጋዚ ሕተቱ።'), 'warn'],
      ['a Dari word in Farsi', one('fa', 'Go to a hospital.', 'به شفاخانه (بیمارستان) بروید.'), 'warn'],
      ['an Amharic word in Tigrinya', one('ti', 'It is good.', 'ጽቡቕ ነው።'), 'warn'],
    ],
    passes: [
      ['an operation where English has one', one('ar', 'After an operation, rest.', 'بعد عملية جراحية، استرح.')],
      ['the right hand where English has it', one('ar', 'Lift your right arm.', 'ارفع ذراعك اليمين.')],
      ['heat that is not liberty', one('ar', 'Your skin is hot.', 'جلدك حار.')],
      ['a taxi that is not an accusation', one('ti', 'Take a taxi.', 'ታክሲ ውሰዱ።')],
      ['inflected words', one('ti', 'You do not pay for medicines.', 'ንመድሃኒታት ኣይትኸፍሉን ኢኹም።')],
    ],
  },
  18: {
    catches: [
      ['one translation for two', broken('ti', { homeOffice: 'መረጋገጺ ኣድራሻ ኣየድልየኩምን እዩ።' }), 'warn'],
      [
        'rows moved down',
        sampleSet('ar', { a: 'Call {{n999}}.', b: 'Ask for HC2.', c: 'Go home.' }, { a: 'اطلب HC2.', b: 'اذهب إلى البيت.', c: 'لا شيء.' }),
        'warn',
      ],
    ],
    passes: [['one translation for one English in two places', sampleSet('ar', { a: 'Go now.', b: 'Go now!' }, { a: 'اذهب الآن.', b: 'اذهب الآن!' })]],
  },
  19: {
    catches: [
      ['a lost no, Arabic', broken('ar', { noPapers: 'تحتاج إلى إثبات عنوان.' }), 'warn'],
      ['a lost no, Farsi', broken('fa', { noPapers: 'مدرک نشانی لازم دارید.' }), 'warn'],
      ['a lost no, Farsi need', one('fa', 'You do not need papers.', 'به مدارک نیاز دارید.'), 'warn'],
      ['a lost no, Tigrinya', broken('ti', { noPapers: 'መረጋገጺ ኣድራሻ የድልየኩም እዩ።' }), 'warn'],
      ['an eye is not a no', one('ti', 'You do not need an eye test.', 'መርመራ ዓይኒ የድልየኩም።'), 'warn'],
    ],
    passes: [
      ['without', one('ar', 'You can come without papers.', 'يمكنك الحضور بدون أوراق.')],
      ['nobody', one('fa', 'Nobody may refuse you.', 'هیچ‌کس نمی‌تواند شما را رد کند.')],
      ['I have none', one('ti', 'I have no papers.', 'ወረቓቕቲ የብለይን።')],
    ],
  },
  20: {
    catches: [
      ['English that has changed', { ...good.ti!, en: { page: { ...good.ti!.en.page, answer: 'Everyone can see a GP.' } } }, 'warn'],
      ['a note that has changed', { ...good.ti!, notes: { page: { ...good.ti!.notes.page, answer: 'A: another note.' } } }, 'warn'],
      ['no record', { ...good.ti!, status: {} }],
      ['a record of nothing', { ...good.ti!, status: { ...good.ti!.status, 'page:gone': good.ti!.status['page:answer']! } }, 'warn'],
    ],
  },
  21: {
    catches: [
      ['read by nobody', withStatus({ state: 'read-by-speaker', method: 'person' })],
      ['read by a name', withStatus({ state: 'read-by-speaker', method: 'person', review: [{ ...read, who: 'A name' }] })],
      ['read without a date', withStatus({ state: 'read-by-speaker', method: 'person', review: [{ ...read, date: '' }] })],
      ['read by one who does not read it', withStatus({ state: 'read-by-speaker', method: 'person', review: [{ ...read, languages: ['en'] }] })],
      ['an older English was read', withStatus({ state: 'read-by-speaker', method: 'person', review: [{ ...read, src: 'abc' }] })],
      ['read by a computer', withStatus({ state: 'read-by-speaker', method: 'computer', review: [read] })],
      ['reviewed by one person twice', withStatus({ state: 'reviewed', method: 'person', review: [read, read] })],
      ['cross-checked with nothing', withStatus({ state: 'machine-cross-checked' })],
      ['a state that does not exist', withStatus({ state: 'checked' })],
      ['a method that does not exist', withStatus({ method: 'magic' })],
      ['no date', withStatus({ date: 'today' })],
    ],
    passes: [
      ['read by one', withStatus({ state: 'read-by-speaker', method: 'person', review: [read] })],
      ['reviewed by two', withStatus({ state: 'reviewed', method: 'person', review: [read, { ...read, who: 'R-015', role: 'second reader' }] })],
    ],
  },
  22: {
    catches: [
      ['a telephone number', one('ar', 'Call 0808 8010 503.', 'اتصل 0808 8010 503.')],
      ['a foreign number', one('fa', 'Call +44 20.', 'با +44 20 تماس بگیرید.')],
    ],
    passes: [
      ['a variable', one('ar', 'Call {{migrantHelp}}.', 'اتصل {{migrantHelp}}.')],
      ['short numbers', one('ar', 'Age 16, 17 or 18.', 'العمر 16 أو 17 أو 18.')],
      ['left to right', one('ti', 'Call 0808 8010 503.', '0808 8010 503 ደውሉ።')],
    ],
  },
  23: {
    catches: [['a letter that the font lacks', { ...good.ti!, alphabet: [...'ሀለሐመ።፡'] }]],
    passes: [
      ['all letters there', { ...good.ti!, alphabet: [...new Set(Object.values(good.ti!.own.page!).join(''))] }],
      ['no alphabet given', good.ti!],
    ],
  },
};

samples[25] = {
  catches: [
    ['a word that is none', one('vi', 'You do not pay.', 'Bạn khôngg phải trả tiền.'), 'warn'],
    ['a slip in Farsi', one('fa', 'You do not pay.', 'شما پوول نمی‌دهید.'), 'warn'],
  ],
  passes: [
    ['names, variables and the words around them', one('vi', 'Call {{n999}} or go to A&E.', 'Gọi {{n999}} hoặc đến A&E.')],
    ['languages without a dictionary', one('sq', 'You do not pay.', 'Nuk paguani xyzq.')],
  ],
};

describe.each(localeChecks)('$number $name', ({ number, run }) => {
  const { catches, passes = [] } = samples[number]!;
  for (const [what, set, level = 'error'] of catches) {
    it(`catches ${what}`, () => {
      const found = run(set);
      expect(found.map((finding) => finding.level)).toContain(level);
      for (const finding of found) expect(finding).toMatchObject({ lang: set.lang, key: expect.any(String), message: expect.stringMatching(/\S/) });
    });
  }
  for (const [what, set] of passes) it(`lets pass ${what}`, () => expect(run(set)).toEqual([]));
  it.each(Object.keys(good))('lets the good words pass: %s', (lang) => expect(run(good[lang]!)).toEqual([]));
});

describe('the list of checks', () => {
  // 24, that nothing is cut on a narrow screen, looks at the built pages: tests/e2e/layout.test.ts.
  it('has every number once, and samples for each', () => {
    expect(localeChecks.map(({ number }) => number)).toEqual([...Array.from({ length: 23 }, (_, place) => place + 1), 25]);
    for (const { number } of localeChecks) expect(samples[number]?.catches.length).toBeGreaterThan(0);
  });
  it('passes good words as a whole, and no broken sample', () => {
    for (const set of Object.values(good)) expect(checkLocale(set)).toEqual([]);
    const silent = Object.values(samples).flatMap(({ catches }) => catches.filter(([, set]) => checkLocale(set).length === 0).map(([what]) => what));
    expect(silent).toEqual([]);
  });
});

describe('languages told by their letters', () => {
  it.each([['ckb', soraniText], ['bn', bengaliText], ['sq', albanianText], ['so', somaliText], ['vi', vietnameseText], ['ar', arabicText], ['fa', farsiText], ['ur', urduText], ['ps', pashtoText], ['am', amharicText], ['ti', tigrinyaText]])('%s', (lang, text) =>
    expect(languageByLetters(text)).toBe(lang),
  );
  it('says nothing of what it cannot know', () => {
    expect(languageByLetters('123')).toBeNull();
    expect(languageByLetters('')).toBeNull();
  });
});

describe('hash of a source', () => {
  it('is twelve digits and changes with the English and with the note', () => {
    expect(sourceHash('a', 'b')).toMatch(/^[0-9a-f]{12}$/);
    expect(sourceHash('a', 'b')).not.toBe(sourceHash('a', 'c'));
    expect(sourceHash('a', 'b')).not.toBe(sourceHash('c', 'b'));
expect(sourceHash('a', 'b')).toBe('7e18f737311b');
  });
});
