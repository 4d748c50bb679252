/** A day or a time on a line by itself, as the reader or English writes it. No sentence is built around it. */
import { languages } from '#domain/languages.ts';
import { formatDate } from './formatDate.ts';
import { formatTime } from './formatTime.ts';
import { withoutIsolates } from './isolate.ts';
import { useWords, type Reader } from './useWords.ts';

/** A day (ISO date) or a time (`14:30`). */
export type SlotValue = { readonly kind: 'day' | 'time'; readonly value: string };

/** The English of a slot. A time is as English letters write it: `2:30pm`. */
export const englishSlot = ({ kind, value }: SlotValue, en: Reader['en']): string =>
  kind === 'day' ? withoutIsolates(formatDate(value, en)) : formatTime(value);

/** One slot in one language, with the `lang` and `dir` of that language. A time that is not English stands in digits, left to right. */
export const Slot = ({ slot, only }: { readonly slot: SlotValue; readonly only: 'own' | 'en' }) => {
  const { lang, t, en } = useWords();
  const digits = only === 'own' && slot.kind === 'time';
  const { tag, dir } = languages[only === 'en' ? 'en' : lang];
  return (
    <p className="slot" lang={tag} dir={dir}>
      {digits ? <bdi dir="ltr">{slot.value}</bdi> : only === 'en' ? englishSlot(slot, en) : withoutIsolates(formatDate(slot.value, t))}
    </p>
  );
};
