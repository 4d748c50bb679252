/** The phone's own English voice, and none that would send the words away. */

/** The part of a voice that the choice needs. */
type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService'>;

/** Picks a voice that speaks English on the phone itself; British English first. Null where there is none. */
export const findEnglishVoice = <V extends Voice>(voices: readonly V[]): V | null => {
  const local = voices.filter((voice) => voice.localService === true && /^en([-_]|$)/i.test(voice.lang));
  return local.find((voice) => /^en[-_]gb/i.test(voice.lang)) ?? local[0] ?? null;
};
