/** How the English name of a language sounds, in that language's letters: said on the phone to 111 and 999. */
import type { LanguageId } from './languages.ts';

const sounds: Partial<Record<LanguageId, string>> = {
  ar: 'أرابيك',
  ur: 'اردو',
  fa: 'فارسی',
  prs: 'دری',
  ps: 'پشتو',
  ckb: 'کوردیش سۆرانی',
  ti: 'ቲግሪንያ',
  am: 'አምሃሪክ',
  sq: 'ollbejnien',
  so: 'Somaali',
  vi: 'vi-ét-nam-mít',
  bn: 'বেঙ্গলি',
};

/** The sounds, or null where the reader's language is English. */
export const languageSound = (language: LanguageId): string | null => sounds[language] ?? null;
