import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldFor, wordsOf } from '#domain/search.ts';
import { isSmallWord } from '#domain/smallWords.ts';
import { formsOf } from '#domain/wordForms.ts';

const codes = ['en', 'ar', 'fa', 'prs', 'ti', 'am', 'ur', 'ps', 'ckb', 'bn', 'hi', 'si', 'vi', 'fr', 'sq', 'tr', 'zh-Hans', 'my'];

/** Letters and signs that folding has something to do with, so that random texts meet the rules. */
const awkward = [
  ...'abEzİıIßẞÀéđĐøÆŁ',
  ...'أإآٱاىيئیېےةهەہكکڪءؤوۆلڵ',
  ...'\u064B\u064E\u0651\u0652\u0653\u0654\u0670\u0640\u200C\u200D\u200E\u200F\u2066\u2069',
  ...'ሀሐኀኸሃሓሠሰፀጸዐአኣኧዀኈጐጎ፡፣።፩፱',
  ...'0٣۴৫५',
  ...'ড়য়ক্ষिि\u09BC\u0301\u0338\u0345',
  ..."'’`´ʼ&-.:/ \n\u00A0\u200B",
  ...'ﻻﷺﬁＡ！ΣΑς中国人药',
  'مي',
  'ها',
  'تر',
  'نمي',
  ' ',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.constantFrom(...awkward), { maxLength: 14 }).map((parts) => parts.join('')),
);
const anyCode = fc.constantFrom(...codes);
const many = { numRuns: 3000 };

describe('folding, for every language and every text', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyCode, anyText, (lang, text) => {
        const once = foldFor(lang, text);
        expect(foldFor(lang, once)).toBe(once);
      }),
      many,
    );
  });

  it('leaves words with one space between them, and neither capitals, foreign digits, vowel signs nor joiners', () => {
    fc.assert(
      fc.property(anyCode, anyText, (lang, text) => {
        const folded = foldFor(lang, text);
        expect(folded).not.toMatch(/^ | $|  |[^\p{L}\p{M}\p{N} ]/u);
        expect(folded).not.toMatch(/(?:[\u064B-\u0652]|\u0670|\u0640|\u200C|\u200D|['’])/);
        expect(folded).not.toMatch(/[^\P{Nd}0-9]/u);
        expect(folded).toBe(folded.toLowerCase());
      }),
      many,
    );
  });

  it('gives the same words for capitals, decomposed letters and extra spaces', () => {
    fc.assert(
      fc.property(anyCode, anyText, (lang, text) => {
        expect(foldFor(lang, text.normalize('NFD'))).toBe(foldFor(lang, text.normalize('NFC')));
        expect(foldFor(lang, `  ${text} \n`)).toBe(foldFor(lang, text));
      }),
      many,
    );
  });

  it('cuts words that are cut the same way again', () => {
    fc.assert(
      fc.property(anyCode, anyText, (lang, text) => {
        const words = wordsOf(lang, text);
        expect(words.every((word) => word !== '' && !word.includes(' '))).toBe(true);
        // Farsi joins what a space has parted, so there the second cut may join words of the first.
        expect(['fa', 'prs'].includes(lang) ? words : wordsOf(lang, words.join(' '))).toEqual(words);
      }),
      many,
    );
  });

  it('files a word under itself first, and never under nothing', () => {
    fc.assert(
      fc.property(anyCode, anyText, (lang, text) => {
        for (const word of wordsOf(lang, text)) {
          const forms = formsOf(lang, word);
          expect(forms[0]).toBe(word);
          expect(forms).not.toContain('');
        }
      }),
      many,
    );
  });
});

const same = (lang: string, ...texts: string[]): void => {
  const [first = '', ...rest] = texts.map((text) => foldFor(lang, text));
  expect(first).not.toBe('');
  for (const folded of rest) expect(folded).toBe(first);
};
const differ = (lang: string, one: string, other: string): void => expect(foldFor(lang, one)).not.toBe(foldFor(lang, other));

describe('Arabic script', () => {
  it('meets without vowel signs, tatweel and hamza', () => {
    same('ar', 'مُسْتَشْفَى', 'مستشفى', 'مستشفي', 'مستـــشفى');
    same('ar', 'أدوية', 'ادويه', 'إدوية', 'آدوية', 'ٱدوية');
    same('ar', 'مسؤول', 'مسوول');
    same('ar', 'طوارئ', 'طواري');
    same('ar', 'دواء', 'دوا');
    same('ar', 'هٰذا', 'هذا');
  });
  it('reads both keyboards', () => {
    same('fa', 'پزشکی', 'پزشكي');
    same('ar', 'كلية', 'کلیه');
  });
  it('joins Farsi words however the joint is written', () => {
    same('fa', 'می‌توانید', 'می توانید', 'میتوانید');
    same('fa', 'نمی‌دهید', 'نمی دهید');
    same('fa', 'داروخانه‌ها', 'داروخانه ها', 'داروخانهها');
  });
  it('reads joined shapes and decomposed letters', () => {
    same('ar', 'ﻻ', 'لا');
    same('ar', 'أ', '\u0627\u0654');
  });
  it('keeps apart what is different', () => {
    differ('ar', 'طبيب', 'طبيبة');
    differ('ar', 'دم', 'دمع');
    differ('fa', 'پا', 'با');
    differ('ps', 'ځ', 'ح');
  });
});

describe('Ethiopic', () => {
  it('meets in every order of the rows that sound alike', () => {
    for (const [rows, count] of [
      ['ሀሐኀኸ', 7],
      ['ሰሠ', 8],
      ['ጸፀ', 7],
      ['አዐ', 7],
    ] as const) {
      for (let order = 0; order < count; order += 1) {
        same('ti', ...[...rows].map((row) => String.fromCodePoint((row.codePointAt(0) ?? 0) + order)));
      }
    }
  });
  it('meets in the words people spell two ways', () => {
    same('ti', 'ዑቕባ', 'ኡቕባ');
    same('am', 'ሐኪም', 'ሀኪም', 'ሃኪም', 'ሓኪም', 'ኀኪም');
    same('am', 'ፀሐይ', 'ጸሃይ');
    same('ti', 'ኣብ', 'አብ', 'ዓብ');
    same('ti', 'ጐድኒ', 'ጎድኒ');
  });
  it('parts words at Ethiopic marks', () => {
    expect(wordsOf('ti', 'ሰላም፡ከመይ፣ኣለኻ።')).toHaveLength(3);
    expect(wordsOf('ti', 'ሓደ፤ክልተ፥ሰለስተ፦ኣርባዕተ፧ሓሙሽተ፨')).toHaveLength(5);
  });
  it('keeps orders and rows apart that differ', () => {
    differ('ti', 'ሰ', 'ሱ');
    differ('ti', 'ቀ', 'ቐ');
    differ('ti', 'ሰ', 'ጸ');
  });
});

describe('Latin and digits', () => {
  it('drops case and accents, also where the letter does not come apart', () => {
    expect(foldFor('vi', 'Đăng ký bác sĩ')).toBe('dang ky bac si');
    expect(foldFor('sq', 'Shtëpi ÇËÇ')).toBe('shtepi cec');
    expect(foldFor('tr', 'İLAÇ ılık')).toBe('ilac ilik');
    expect(foldFor('pl', 'Łódź')).toBe('lodz');
  });
  it('reads apostrophes of every keyboard', () => {
    same('so', "lacag la'aan", 'lacag la’aan', 'lacag laʼaan');
    same('en', 'patient’s', "patient's", 'patients');
    expect(wordsOf('fr', 'l’hôpital')).toEqual(['l', 'hopital']);
  });
  it('knows A&E', () => {
    same('en', 'A&E', 'A & E', 'a&e', 'AE');
    expect(wordsOf('en', 'salt & pepper')).toEqual(['salt', 'pepper']);
  });
  it('writes every digit in ASCII', () => {
    for (const digits of ['٩٩٩', '۹۹۹', '৯৯৯', '९९९', '๙๙๙', '９９９', '፱፱፱']) expect(foldFor('ar', digits)).toBe('999');
    expect(foldFor('fa', '۰۱۲۳۴۵۶۷۸۹')).toBe('0123456789');
  });
  it('parts a price and a telephone number', () => {
    expect(wordsOf('en', '£9.90, call 0808 8010-503')).toEqual(['9', '90', 'call', '0808', '8010', '503']);
  });
});

describe('scripts whose marks are letters', () => {
  it('leaves them whole', () => {
    expect(foldFor('bn', 'নিবন্ধন করুন')).toBe('নিবন্ধন করুন');
    expect(foldFor('hi', 'किताब')).toBe('किताब');
    expect(foldFor('ru', 'Ёлка й')).toBe('ёлка й');
  });
  it('brings Bengali letters of two spellings together', () => {
    same('bn', 'ড়', '\u09A1\u09BC');
  });
  it('cuts scripts without spaces into pairs', () => {
    expect(wordsOf('zh-Hans', '登记看医生 NHS号码')).toEqual(['登记', '记看', '看医', '医生', 'nhs', '号码']);
    expect(wordsOf('zh-Hans', '药')).toEqual(['药']);
  });
});

describe('small words', () => {
  it('are written as folding leaves them', () => {
    for (const [lang, word] of [
      ['ar', 'إلى'],
      ['ar', 'أين'],
      ['fa', 'کجا'],
      ['fa', 'این'],
      ['ti', 'አብ'],
      ['ti', 'ኣበይ'],
      ['en', 'How'],
    ] as const) {
      expect([word, isSmallWord(lang, foldFor(lang, word))]).toEqual([word, true]);
    }
  });
  it('never refuse or deny', () => {
    for (const [lang, word] of [
      ['en', 'no'],
      ['en', 'not'],
      ['ar', 'لا'],
      ['fa', 'نه'],
      ['ti', 'ኣይፋል'],
      ['en', 'doctor'],
    ] as const) {
      expect([word, isSmallWord(lang, foldFor(lang, word))]).toEqual([word, false]);
    }
  });
});

describe('forms of a word', () => {
  const meet = (lang: string, one: string, other: string): boolean => {
    const [first = '', second = ''] = [wordsOf(lang, one)[0], wordsOf(lang, other)[0]];
    return formsOf(lang, first).some((form) => formsOf(lang, second).includes(form));
  };
  it('meets with and without what is written onto it', () => {
    expect(meet('ar', 'المستشفى', 'مستشفى')).toBe(true);
    expect(meet('ar', 'بالمستشفى', 'المستشفى')).toBe(true);
    expect(meet('ar', 'عيادة', 'العيادات')).toBe(true);
    expect(meet('ar', 'مترجمين', 'مترجم')).toBe(true);
    expect(meet('fa', 'می‌توانید', 'توانید')).toBe(true);
    expect(meet('ti', 'ብነጻ', 'ነጻ')).toBe(true);
    expect(meet('ti', 'ሓኪሙ', 'ሓኪም')).toBe(true);
    expect(meet('ti', 'ንሆስፒታል', 'ሆስፒታል')).toBe(true);
    expect(meet('ti', 'ሆስፒታላት', 'ሆስፒታል')).toBe(true);
    expect(meet('ti', 'ሓኪምኩም', 'ሓኪም')).toBe(true);
  });
  it('does not cut short words to stumps, nor meet by chance', () => {
    expect(formsOf('ar', 'الم')).toEqual(['الم']);
    expect(formsOf('ar', 'لغه')).toEqual(['لغه']);
    expect(formsOf('en', 'hospitals')).toEqual(['hospitals']);
    expect(meet('ar', 'طبيب', 'صيدلية')).toBe(false);
    expect(meet('ti', 'ሓኪም', 'ሆስፒታል')).toBe(false);
  });
});
