/** Words that stand in every question and tell nothing. A word that refuses or denies is never one of them. Folded. */
const lists: Readonly<Record<string, string>> = {
  en: 'a an and am are at be can could do does for from get go have how i if in is it me my of on or our please should some that the this to want we what when where which who will with you your',
  ar: 'في من علي الي عن ما ماذا هل انا كيف اين متي هو هي هذا هذه ان او و يا اريد ممكن مع',
  fa: 'در به از را و كه اين ان چه چطور چگونه كجا كي من ما است هست ايا براي با مي خواهم',
  ti: 'ኣብ ናብ ካብ እዩ እያ ናይ ኣነ እንታይ ከመይ ኣበይ መኣስ ምስ ወይ እቲ እታ እዚ ይደሊ',
};

const sets = new Map(Object.entries(lists).map(([lang, list]) => [lang, new Set(list.split(' '))]));

/**
 * Says whether a word tells nothing in a question, in the reader's language or in English.
 * @param word folded, as `wordsOf` gives it
 */
export const isSmallWord = (lang: string, word: string): boolean =>
  (sets.get(lang)?.has(word) ?? false) || (sets.get('en')?.has(word) ?? false);
