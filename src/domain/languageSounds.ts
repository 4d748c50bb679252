/** How the English name of a language sounds, in that language's letters: said on the phone to 111 and 999. */
import type { LanguageId } from './languages.ts';

const sounds: Partial<Record<LanguageId, string>> = { ar: 'أرابيك', fa: 'فارسی', ti: 'ቲግሪንያ' };

/** The sounds, or null where the reader's language is English. */
export const languageSound = (language: LanguageId): string | null => sounds[language] ?? null;
