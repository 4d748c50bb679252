/** Which of the phone's voices may read a language: on the phone itself, and truly of that language. */
import { languages, type LanguageId } from '#domain/languages.ts';

/** The part of a voice that the choice needs. */
type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService'>;

/** Tags of voices that speak a language. Dari is not read by a voice of Iran. */
const tagsOf = (lang: LanguageId): RegExp => {
  if (lang === 'prs') return /^(?:prs(?:-|$)|fa-af$)/;
  if (lang === 'fa') return /^(?:fa|fas|per|pes)(?:-(?!af)|$)/;
  const [base = lang] = languages[lang].tag.toLowerCase().split('-');
  return new RegExp(`^${base}(?:-|$)`);
};

/**
 * The voice for a language, or null. Voices that send the words away are never taken.
 * @param voices those that the browser lists; some browsers list languages whose voice is not on the phone, so a person is asked once
 */
export const findVoice = <V extends Voice>(lang: LanguageId, voices: readonly V[]): V | null => {
  const wanted = tagsOf(lang);
  const local = voices.filter((voice) => voice.localService === true && wanted.test(voice.lang.toLowerCase().replace('_', '-')));
  return (lang === 'en' ? local.find((voice) => /gb$/i.test(voice.lang)) : undefined) ?? local[0] ?? null;
};

/** How long a phone may take to list its voices, in milliseconds. */
const patience = 1500;

/** The voices of this phone. Empty where it has none or cannot say. */
export const voicesOfPhone = async (): Promise<readonly SpeechSynthesisVoice[]> => {
  const speech = globalThis.speechSynthesis as SpeechSynthesis | undefined;
  if (!speech) return [];
  const now = speech.getVoices();
  if (now.length > 0) return now;
  await new Promise((resolve) => {
    speech.addEventListener?.('voiceschanged', resolve, { once: true });
    setTimeout(resolve, patience);
  });
  return speech.getVoices();
};
