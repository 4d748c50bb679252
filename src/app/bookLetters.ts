/** The sloping letters of Urdu books: fetched only when somebody asks for them, kept, and put away again. */
import { loadScriptFont } from '#i18n/fontNeeded.ts';
import { fetchIndex } from '#storage/fetchIndex.ts';
import { keepLanguage } from '#storage/keepLanguage.ts';
import { readSavedList } from '#storage/savedList.ts';
import { needsFont } from './needsFont.ts';
import { appNeeds } from './words.ts';

/** The font file: where it lies, and what it loads, in bytes. */
export type BookFont = { readonly address: string; readonly bytes: number };

/** The font as this phone keeps it, or as the index of packs lists it; null where neither is at hand. */
export const bookFont = async (): Promise<BookFont | null> => {
  const kept = (await readSavedList()).ur?.fonts.find(({ address }) => address.includes('/nast-'));
  if (kept) return kept;
  const listed = await fetchIndex();
  return (listed.ok && listed.index.languages.ur?.fonts.find(({ script }) => script === 'Nast')) || null;
};

/** Puts the letters to use on this page. */
export const showBookLetters = (font: BookFont): Promise<boolean> => loadScriptFont('Nast', [{ url: font.address, weight: 400 }]);

/** Puts the letters to use and keeps their file for use without internet, or takes them off the page. */
export const useBookLetters = async (wanted: boolean, font: BookFont): Promise<void> => {
  if (!wanted) return document.documentElement.classList.remove('font-nast');
  await showBookLetters(font);
  await keepLanguage({ lang: 'ur', app: appNeeds, needsFont });
};
