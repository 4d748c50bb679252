/** What was said in a conversation, in the order in which it was said. It lives in memory and nowhere else. */
import type { PlainKey } from '#content/sentences.ts';
import type { SlotValue } from '#i18n/Slot.tsx';

/** One line: a whole sentence, or a day, a time or a number alone, as each side reads it. */
export type SaidLine =
  | { readonly kind: 'sentence'; readonly key: PlainKey }
  | { readonly kind: 'language'; readonly language: string }
  | SlotValue
  | { readonly kind: 'digits'; readonly value: string };

/** One turn of one side. */
export type Turn = { readonly by: 'staff' | 'person'; readonly lines: readonly SaidLine[] };

/** The sentences of a turn, as lines. */
export const sentences = (keys: readonly PlainKey[]): readonly SaidLine[] => keys.map((key) => ({ kind: 'sentence', key }));
