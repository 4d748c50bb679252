import { useEffect, useState } from 'react';
import { findEnglishVoice } from './englishVoice.ts';

/** Slower than usual: a desk is loud. */
const rate = 0.8;

/** A way to say English aloud, or null where the phone has no English voice of its own. Nothing is ever said unasked. */
export const useEnglishVoice = (): ((text: string) => void) | null => {
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>(null);
  useEffect(() => {
    const speech: SpeechSynthesis | undefined = globalThis.speechSynthesis;
    if (!speech) return undefined;
    const look = () => setVoice(findEnglishVoice(speech.getVoices()));
    look();
    speech.addEventListener?.('voiceschanged', look);
    return () => {
      speech.removeEventListener?.('voiceschanged', look);
      speech.cancel();
    };
  }, []);
  if (voice === null) return null;
  return (text) => {
    const words = new SpeechSynthesisUtterance(text);
    words.voice = voice;
    words.lang = voice.lang;
    words.rate = rate;
    speechSynthesis.cancel();
    speechSynthesis.speak(words);
  };
};
