/** The one plain entry that Doorway keeps of how it is shown. None of it is personal; Settings lists it and clears it. */
import { isLanguage, type LanguageId } from '#domain/languages.ts';
import { isPlainHttp } from './plainHttp.ts';

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
  /** Others use this phone too: settings live as long as their window, and what was done is forgotten a minute after the app is left. */
  readonly shared: boolean;
  /** Whether the app looks for newer words by itself. */
  readonly looks: boolean;
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
  shared: false,
  looks: true,
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
    shared: found.shared === true,
    looks: found.looks !== false,
  };
};

const entryIn = (storage: () => Storage): string | null => {
  try {
    return storage().getItem(settingsEntry);
  } catch {
    return null;
  }
};

const onPhone = (): Storage => localStorage;
const inWindow = (): Storage => sessionStorage;

/** The settings of this phone; those of this window where others use the phone too. Never throws: a phone that refuses storage gets the defaults. */
export const readSettings = (): Settings => {
  if (isPlainHttp()) return parseSettings(entryIn(inWindow));
  const kept = parseSettings(entryIn(onPhone));
  return kept.shared ? { ...parseSettings(entryIn(inWindow)), shared: true } : kept;
};

/** Changes some settings and keeps them: on the phone, or in this window where others use the phone too. Returns false where it refuses. */
export const changeSettings = (change: Partial<Settings>): boolean => {
  const next = { ...readSettings(), ...change };
  try {
    if (isPlainHttp()) {
      sessionStorage.setItem(settingsEntry, JSON.stringify(next));
    } else if (next.shared) {
      // The phone keeps nothing but that it is shared.
      localStorage.setItem(settingsEntry, JSON.stringify({ shared: true }));
      sessionStorage.setItem(settingsEntry, JSON.stringify(next));
    } else {
      localStorage.setItem(settingsEntry, JSON.stringify(next));
      if (change.shared === false) sessionStorage.removeItem(settingsEntry);
    }
    return true;
  } catch {
    return false;
  }
};

/** Lets go of the settings of this window. */
export const forgetSettingsOfWindow = (): void => {
  try {
    sessionStorage.removeItem(settingsEntry);
  } catch {
    // Where nothing can be written, nothing was kept.
  }
};
