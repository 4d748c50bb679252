/** The English source: short, plain, used, and never claiming what nobody has done. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isEnglishByDesign, readWords } from '../../scripts/build/localeFiles.ts';
import { riskClass } from '../../scripts/checks/status.ts';

const english = readWords('en');
const notes = readWords('qqq');
const sentences = Object.entries(english).flatMap(([ns, own]) =>
  Object.entries(own)
    .filter(([key]) => key !== 'searchWords')
    .map(([key, text]) => ({ key: `${ns}:${key}`, name: key, text })),
);

const banned =
  /\b(checked|should|easy|simple|simply|just|eligible|entitled|entitlement|exempt|chargeable|access|clinician|practice|illegal|bogus|failed asylum|overseas visitors? are|jab|medication|chemist)\b|[a-z]n't\b|\b(you|we|they|it)'(re|ll|ve|s)\b|;/i;

const wordsOf = (sentence: string): number =>
  sentence
    .replace(/{{\w+}}/g, 'x')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const faultsOf = (text: string): string[] => {
  const long = text.split(/(?<=[.?!:])\s+/).filter((sentence) => wordsOf(sentence) > 15);
  const word = banned.exec(text)?.[0];
  return [...long.map((sentence) => `more than 15 words: ${sentence}`), ...(word ? [`says “${word}”`] : [])];
};

const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('resources.d.ts'))
  .map((name) => readFileSync(join('src', name), 'utf8'))
  .concat(readFileSync('scripts/build/wordsModules.ts', 'utf8'), readFileSync('scripts/build/shellBody.ts', 'utf8'))
  .join('\n');

/** A key counts as used where its name stands in the code, whole or as the end of a name that is put together. */
const isUsed = (name: string, where: string): boolean =>
  new RegExp(`['"\`:]${name}['"\`]`).test(where) || /^(because|note|step|c\d\d|month\d)/.test(name);

describe('the English sentences', () => {
  it.each(sentences)('$key is short and plain', ({ text }) => expect(faultsOf(text)).toEqual([]));

  it.each([
    ['a long one', 'You can go to the surgery and then you can ask for the form and then you can fill it.'],
    ['a claim that nobody made', 'This page was checked.'],
    ['an official word', 'You are entitled to care.'],
    ['a short form', "You don't pay."],
  ])('would be caught: %s', (_name, text) => expect(faultsOf(text)).not.toEqual([]));

  it('all have a note with a risk class', () => {
    const without = sentences.filter(({ key }) => {
      const [ns = '', name = ''] = key.split(':');
      return !isEnglishByDesign(ns) && riskClass(notes[ns]?.[name] ?? '') === null;
    });
    expect(without).toEqual([]);
  });

  it('are all used', () => {
    expect(sentences.filter(({ name }) => !isUsed(name, code)).map(({ key }) => key)).toEqual([]);
  });

  it('would be caught unused', () => expect(isUsed('neverUsedAnywhere', code)).toBe(false));
});
