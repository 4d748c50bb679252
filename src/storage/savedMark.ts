/**
 * The languages that were saved, noted a second time, apart from the database and from the files: when a phone has thrown both away,
 * this still tells what is lost from what never was.
 */
import { mayWrite } from './mayWrite.ts';

/** The entry, a list of language codes parted by spaces. */
export const savedMarkEntry = 'doorway-saved';

/** The languages that were saved and not removed by the person. Empty where nothing can be noted. */
export const markedLanguages = (): readonly string[] => {
  try {
    return (localStorage.getItem(savedMarkEntry) ?? '').split(' ').filter((lang) => /^[\w-]{2,12}$/.test(lang));
  } catch {
    return [];
  }
};

/** Notes that a language is saved, or that it was removed. */
export const markSaved = (lang: string, isSaved: boolean): void => {
  try {
    const before = markedLanguages();
    if (!mayWrite() || before.includes(lang) === isSaved) return;
    const after = isSaved ? [...before, lang] : before.filter((other) => other !== lang);
    if (after.length > 0) localStorage.setItem(savedMarkEntry, after.join(' '));
    else localStorage.removeItem(savedMarkEntry);
  } catch {
    // The list beside the files still has it.
  }
};
