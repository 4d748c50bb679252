/** The one plain entry that Doorway keeps of how it is shown. None of it is personal; Settings lists it and clears it. */
import { isLanguage, type LanguageId } from '#domain/languages.ts';

/** Settings of the screen. `textSize`: 1 normal, 2 larger, 3 largest. `theme`: null follows the phone. */
export type Settings = {
  readonly lang: LanguageId | null;
  readonly textSize: 1 | 2 | 3;
  readonly englishLines: boolean;
  readonly theme: 'light' | 'dark' | null;
  readonly welcomeSeen: boolean;
  /** Urdu in the sloping letters of books. */
  readonly bookLetters: boolean;
  /** What somebody said after hearing the phone's voice: the languages that it speaks, and those that it does not. */
  readonly voices: Readonly<Partial<Record<LanguageId, boolean>>>;
};

export const settingsEntry = 'doorway';

export const defaultSettings: Settings = {
  lang: null,
  textSize: 1,
  englishLines: true,
  theme: null,
  welcomeSeen: false,
  bookLetters: false,
  voices: {},
};

const voicesOf = (found: unknown): Settings['voices'] =>
  typeof found === 'object' && found !== null
    ? Object.fromEntries(Object.entries(found).filter(([lang, heard]) => isLanguage(lang) && typeof heard === 'boolean'))
    : {};

/** Reads stored text. Anything that is not as we wrote it falls back to the default, entry by entry. */
export const parseSettings = (text: string | null): Settings => {
  let found: Record<string, unknown> = {};
  try {
    const parsed: unknown = JSON.parse(text ?? '{}');
    if (typeof parsed === 'object' && parsed !== null) found = parsed as Record<string, unknown>;
  } catch {
    // Damaged settings are no settings.
  }
  return {
    lang: typeof found.lang === 'string' && isLanguage(found.lang) ? found.lang : null,
    textSize: found.textSize === 2 || found.textSize === 3 ? found.textSize : 1,
    englishLines: found.englishLines !== false,
    theme: found.theme === 'light' || found.theme === 'dark' ? found.theme : null,
    welcomeSeen: found.welcomeSeen === true,
    bookLetters: found.bookLetters === true,
    voices: voicesOf(found.voices),
  };
};

/** The settings of this phone. Never throws: a phone that refuses storage gets the defaults. */
export const readSettings = (): Settings => {
  try {
    return parseSettings(localStorage.getItem(settingsEntry));
  } catch {
    return defaultSettings;
  }
};

/** Changes some settings and keeps them. Returns false where the phone refuses to keep them. */
export const changeSettings = (change: Partial<Settings>): boolean => {
  try {
    localStorage.setItem(settingsEntry, JSON.stringify({ ...readSettings(), ...change }));
    return true;
  } catch {
    return false;
  }
};
