import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languageIds, languages } from '#domain/languages.ts';
import { lettersOf } from '../../scripts/build/alphabets.ts';
import { checkBackTranslations, englishOnlyOf } from '../../scripts/checks/backTranslation.ts';
import { isCore } from '../../scripts/checks/coreSet.ts';
import type { Finding } from '../../scripts/checks/finding.ts';
import { letterRules } from '../../scripts/checks/letters.ts';
import { localeChecks } from '../../scripts/checks/locales.ts';
import { negationMarkers } from '../../scripts/checks/negation.ts';
import { readLocale } from '../../scripts/checks/readLocale.ts';
import { riskClass } from '../../scripts/checks/status.ts';

const errorsOf = (findings: readonly Finding[]): readonly string[] =>
  findings.filter(({ level }) => level === 'error').map(({ key, message }) => `${key} ${message}`);

const translated = languageIds.filter((lang) => lang !== 'en');

describe('English and its notes', () => {
  const { en, notes } = readLocale('en');
  it('has a note with a risk class for every key, and no note without a key', () => {
    const keysOf = (words: typeof en) => Object.entries(words).flatMap(([ns, sentences]) => Object.keys(sentences).map((key) => `${ns}:${key}`));
    expect(keysOf(notes).sort()).toEqual(keysOf(en).sort());
    for (const [namespace, sentences] of Object.entries(notes)) {
      const unclassed = Object.entries(sentences).flatMap(([key, note]) => (riskClass(note) ? [] : [`${namespace}:${key}`]));
      expect(unclassed).toEqual([]);
    }
  });
});

describe('languages', () => {
  it('have rules for their letters and their ways to say no', () => {
    expect(translated.filter((lang) => !letterRules[lang] || !negationMarkers[lang])).toEqual([]);
  });
});

describe.each(translated.filter((lang) => existsSync(`locales/${lang}/common.json`)))('%s', (lang) => {
  const { script } = languages[lang];
  const set = readLocale(lang, script === 'Latn' ? undefined : lettersOf(script));
  it.each(localeChecks)('$number $name', ({ run }) => expect(errorsOf(run(set))).toEqual([]));
  it('back-translations of class A agree, or are shown in English', () => expect(errorsOf(checkBackTranslations(set))).toEqual([]));
  it('leaves nothing of the core set in English', () => expect(englishOnlyOf(set).filter(isCore)).toEqual([]));
});
