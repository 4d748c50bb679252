/** The sentences of a language beside their English. */
import type { LocaleSet, Words } from './finding.ts';

/** One sentence in two languages. `key` is `namespace:key`. */
export type Pair = { readonly key: string; readonly namespace: string; readonly en: string; readonly own: string; readonly note: string };

const pluralForm = /_(?:zero|one|two|few|many|other)$/;

/** A key without its plural form. */
export const pluralBase = (key: string): string => key.replace(pluralForm, '');

/** Whether a key is one form of a plural in English. */
export const isPlural = (words: Readonly<Record<string, string>>, key: string): boolean =>
  pluralForm.test(key) && `${pluralBase(key)}_other` in words;

/** The English that a key stands for; further plural forms stand for the English `other`. */
export const englishOf = (words: Words, namespace: string, key: string): string | undefined => {
  const sentences = words[namespace] ?? {};
  return sentences[key] ?? (pluralForm.test(key) ? sentences[`${pluralBase(key)}_other`] : undefined);
};

/** Every translated string that has an English one, searched words among them. */
export const allPairs = ({ en, own, notes }: LocaleSet): readonly Pair[] =>
  Object.entries(own).flatMap(([namespace, sentences]) =>
    Object.entries(sentences).flatMap(([key, text]) => {
      const english = englishOf(en, namespace, key);
      if (english === undefined) return [];
      return [{ key: `${namespace}:${key}`, namespace, en: english, own: text, note: englishOf(notes, namespace, key) ?? '' }];
    }),
  );

/** What a reader sees: all but the words that pages are searched by, which are free in spelling and script. */
export const sentencePairs = (set: LocaleSet): readonly Pair[] => allPairs(set).filter(({ key }) => !key.endsWith(':searchWords'));

/** Each file of the language as one text, for checks that need more than one sentence. */
export const files = (set: LocaleSet): readonly { readonly namespace: string; readonly text: string }[] => {
  const texts = new Map<string, string>();
  for (const { namespace, own } of sentencePairs(set)) texts.set(namespace, `${texts.get(namespace) ?? ''}${own}\n`);
  return [...texts].map(([namespace, text]) => ({ namespace, text }));
};

/** A sentence without variables and tags. */
export const withoutMarkup = (text: string): string => text.replace(/\{\{[^{}]*\}\}|<\/?[A-Za-z0-9][^<>]*>/g, ' ');

/** Things counted: `3` for each that stands three times. */
export const counted = (things: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return counts;
};

/** What differs between two lists, whatever their order: `−` stands in the first only, `+` in the second only. */
export const listDifference = (first: readonly string[], second: readonly string[]): readonly string[] => {
  const [one, other] = [counted(first), counted(second)];
  return [...new Set([...first, ...second])].flatMap((thing) => {
    const more = (other.get(thing) ?? 0) - (one.get(thing) ?? 0);
    return more === 0 ? [] : [`${more > 0 ? '+' : '−'}${thing}`];
  });
};
