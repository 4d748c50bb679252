/** Reads the sentences of a page aloud, one after another, with a mark on the one that is being read. */
import type { LanguageId } from '#domain/languages.ts';
import { spokenForm, spokenParts } from '#domain/spokenForm.ts';
import type { LineToRead } from './linesToRead.ts';

/** What reads: a voice of the phone, recordings by the code of their sentence, or both. */
export type Readers = { readonly voice: SpeechSynthesisVoice | null; readonly recordings: ReadonlyMap<string, string> };

/** Slower than usual: the words are new to many, and rooms are loud. */
const rate = 0.8;

/** Says some words with a voice. Ends when they are said, when they cannot be, or when they are cut off. */
export const sayWith = (voice: SpeechSynthesisVoice, words: string): Promise<void> =>
  new Promise((resolve) => {
    const utterance = new SpeechSynthesisUtterance(words);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = rate;
    utterance.addEventListener('end', () => resolve());
    utterance.addEventListener('error', () => resolve());
    speechSynthesis.speak(utterance);
  });

const play = (address: string, signal: AbortSignal): Promise<boolean> =>
  new Promise((resolve) => {
    const sound = new Audio(address);
    signal.addEventListener('abort', () => {
      sound.pause();
      resolve(true);
    });
    sound.addEventListener('ended', () => resolve(true));
    sound.addEventListener('error', () => resolve(false));
    sound.play().catch(() => resolve(false));
  });

const readLine = async (line: LineToRead, lang: LanguageId, { voice, recordings }: Readers, signal: AbortSignal): Promise<void> => {
  const recording = line.key === null ? undefined : recordings.get(line.key);
  if (recording && (await play(recording, signal))) return;
  if (!voice) return;
  for (const part of spokenParts(spokenForm(lang, line.text))) {
    if (signal.aborted) return;
    await sayWith(voice, part);
  }
};

/** Reads all lines. The signal stops it at once, in the middle of a word. */
export const readAloud = async (lines: readonly LineToRead[], lang: LanguageId, readers: Readers, signal: AbortSignal): Promise<void> => {
  signal.addEventListener('abort', () => globalThis.speechSynthesis?.cancel());
  for (const line of lines) {
    if (signal.aborted) return;
    if (!readers.voice && !(line.key !== null && readers.recordings.has(line.key))) continue;
    line.element.classList.add('being-read');
    line.element.scrollIntoView({ block: 'nearest' });
    await readLine(line, lang, readers, signal);
    line.element.classList.remove('being-read');
  }
};
