/** How a sentence is given to a voice: figures of numbers to be dialled and letters of names one by one, as people say them. */
import type { LanguageId } from './languages.ts';

/** The ten figures as words, nought first. */
const figures: Readonly<Record<LanguageId, string>> = {
  en: 'zero one two three four five six seven eight nine',
  ar: 'صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة',
  ur: 'صفر ایک دو تین چار پانچ چھ سات آٹھ نو',
  fa: 'صفر یک دو سه چهار پنج شش هفت هشت نه',
  prs: 'صفر یک دو سه چهار پنج شش هفت هشت نه',
  ps: 'صفر يو دوه درې څلور پنځه شپږ اووه اته نهه',
  ckb: 'سفر یەک دوو سێ چوار پێنج شەش حەوت هەشت نۆ',
  ti: 'ባዶ ሓደ ክልተ ሰለስተ ኣርባዕተ ሓሙሽተ ሽዱሽተ ሸውዓተ ሸሞንተ ትሽዓተ',
  am: 'ዜሮ አንድ ሁለት ሦስት አራት አምስት ስድስት ሰባት ስምንት ዘጠኝ',
  sq: 'zero një dy tre katër pesë gjashtë shtatë tetë nëntë',
  so: 'eber kow laba saddex afar shan lix toddoba siddeed sagaal',
  vi: 'không một hai ba bốn năm sáu bảy tám chín',
  bn: 'শূন্য এক দুই তিন চার পাঁচ ছয় সাত আট নয়',
};

/** Names that are said letter by letter. `A&E` is said with an English “and”. */
const spelled = /(?<![\p{L}\p{N}])(?:NHS|GP|A&E|HIV|TB|FGM|BSL|ICB|PALS|HC[125]|PRF1|GMS1|MMR|ARC)(?![\p{L}\p{N}])/gu;

/** Figures that are dialled or read one by one: emergency numbers, and anything of five figures or more, with spaces inside. */
const dialled = /(?<![\d£.])(?:999|111|119|55|18000|\d[\d ]{3,}\d)(?!\d|\.\d)/g;

const oneByOne = (lang: LanguageId, run: string): string => {
  const words = figures[lang].split(' ');
  return [...run].flatMap((sign) => (/\d/.test(sign) ? [words[Number(sign)] ?? sign] : [])).join(' ');
};

const letterByLetter = (lang: LanguageId, name: string): string =>
  [...name].map((sign) => (sign === '&' ? 'and' : /\d/.test(sign) ? oneByOne(lang, sign) : sign)).join(' ');

/**
 * A sentence as a voice must be given it.
 * @param text the sentence as it stands on the screen, with figures drawn in; signs of direction may stand in it
 */
export const spokenForm = (lang: LanguageId, text: string): string =>
  text
    .replace(/[\u2066-\u2069\u200E\u200F]/g, '')
    .replace(dialled, (run) => ` ${oneByOne(lang, run)} `)
    .replace(spelled, (name) => letterByLetter(lang, name))
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:?!)])/g, '')
    .trim();

/** The longest text that is given to a voice at once: longer ones are cut off by some browsers. */
const longest = 200;

/** A text in sentences, each short enough for a voice. */
export const spokenParts = (text: string): readonly string[] =>
  text
    .split(/(?<=[.?!።۔।؟:])\s+/u)
    .flatMap((sentence) => (sentence.length <= longest ? [sentence] : (sentence.match(/.{1,200}(?=\s|$)/gsu) ?? [sentence])))
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
