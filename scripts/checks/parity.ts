/** Checks 1 to 4: nothing is missing, nothing is left over, and what is not words is the same. */
import { check, error, type Fault } from './finding.ts';
import { allPairs, isPlural, listDifference, pluralBase } from './sentences.ts';
import { pluralForms } from './letters.ts';

/** 1. The same keys as English, none empty. */
export const keyParity = check(1, 'key parity', ({ en, own }) => {
  const faults: Fault[] = [];
  for (const [namespace, sentences] of Object.entries(en)) {
    const mine = own[namespace];
    if (!mine) {
      faults.push(error(namespace, 'the whole file is missing'));
      continue;
    }
    for (const key of Object.keys(sentences)) {
      if (isPlural(sentences, key)) continue;
      if (mine[key] === undefined) faults.push(error(`${namespace}:${key}`, 'has no translation'));
      else if (typeof mine[key] !== 'string') faults.push(error(`${namespace}:${key}`, 'is not a sentence'));
      else if (mine[key].trim() === '') faults.push(error(`${namespace}:${key}`, 'is empty'));
    }
  }
  for (const [namespace, sentences] of Object.entries(own)) {
    const english = en[namespace] ?? {};
    for (const key of Object.keys(sentences)) {
      if (english[key] === undefined && !isPlural(english, `${pluralBase(key)}_other`)) {
        faults.push(error(`${namespace}:${key}`, 'is not a key of English'));
      }
    }
  }
  return faults;
});

const variables = (text: string): string[] => text.match(/\{\{[^{}]*\}\}/g) ?? [];

/** Arabic says one and two without a number. */
const mayLackCount = /_(?:zero|one|two)$/;

/** 2. The same variables, letter by letter. */
export const placeholderParity = check(2, 'placeholder parity', (set) =>
  allPairs(set).flatMap(({ key, en, own }) => {
    const faults: Fault[] = [];
    const wanted = variables(en).filter((name) => !(mayLackCount.test(key) && name === '{{count}}'));
    const found = variables(own).filter((name) => !(mayLackCount.test(key) && name === '{{count}}'));
    const difference = listDifference(wanted, found);
    if (difference.length > 0) faults.push(error(key, `variables differ: ${difference.join(' ')}`));
    if (/[{}]/.test(own.replace(/\{\{\w+\}\}/g, '')))
      faults.push(error(key, 'a brace stands alone, or a variable has a space or a foreign letter in it'));
    return faults;
  }),
);

const tags = (text: string): string[] => text.match(/<\/?[A-Za-z0-9]+\s*\/?>/g) ?? [];

const isNested = (found: readonly string[]): boolean => {
  const open: string[] = [];
  for (const tag of found) {
    const name = tag.replace(/[</\s>]/g, '');
    if (tag.endsWith('/>')) continue;
    if (!tag.startsWith('</')) open.push(name);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0;
};

/** 3. The same tags, each closed inside the one around it. */
export const tagParity = check(3, 'tag parity', (set) =>
  allPairs(set).flatMap(({ key, en, own }) => {
    const [wanted, found] = [tags(en), tags(own)];
    const difference = listDifference(wanted, found);
    if (difference.length > 0) return [error(key, `tags differ: ${difference.join(' ')}`)];
    return isNested(found) ? [] : [error(key, 'tags are not closed in order')];
  }),
);

/** 4. Where English counts, exactly the plural forms that the language has. */
export const pluralParity = check(4, 'plural parity', ({ lang, en, own }) =>
  Object.entries(en).flatMap(([namespace, sentences]) => {
    const bases = new Set(
      Object.keys(sentences)
        .filter((key) => isPlural(sentences, key))
        .map(pluralBase),
    );
    return [...bases].flatMap((base) => {
      const found = Object.keys(own[namespace] ?? {}).filter((key) => pluralBase(key) === base && key !== base);
      const difference = listDifference(
        (pluralForms[lang] ?? ['one', 'other']).map((form) => `${base}_${form}`),
        found,
      );
      return difference.length > 0 ? [error(`${namespace}:${base}`, `plural forms differ: ${difference.join(' ')}`)] : [];
    });
  }),
);
