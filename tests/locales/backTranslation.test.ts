import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkBackTranslations, compareForms, englishOnlyKeys, englishOnlyOf } from '../../scripts/checks/backTranslation.ts';
import type { LocaleSet } from '../../scripts/checks/finding.ts';
import { sourceHash, type FactForm, type StatusEntry } from '../../scripts/checks/status.ts';
import { drawnKeys } from '../../scripts/checks/sample.ts';
import { form } from './sampleSet.ts';

const english = 'Call {{n999}} if life is in danger.';
const note = 'A: emergency.';
const facts = form({ who: 'you', mode: 'do', numbers: ['{{n999}}'], conditions: ['if'] });
const backText = 'If a life is in danger, phone {{n999}}.';
const agreed: StatusEntry = {
  src: sourceHash(english, note),
  state: 'machine-cross-checked',
  method: 'computer+back-translation',
  date: '2026-11-25',
  english: facts,
  back: { text: backText, facts },
};

const setWith = (entry: unknown, notes = note): LocaleSet => ({
  lang: 'ti',
  en: { page: { call: english } },
  own: { page: { call: 'ህይወት ኣብ ሓደጋ እንተ ኣሎ፡ ናብ {{n999}} ደውሉ።' } },
  notes: { page: { call: notes } },
  status: entry === undefined ? {} : { 'page:call': entry as StatusEntry },
});
const backWith = (changes: Partial<FactForm>, text = backText): StatusEntry => ({ ...agreed, back: { text, facts: { ...facts, ...changes } } });

describe('two forms', () => {
  it('agree when they say the same, in any order', () => {
    const one = form({ numbers: ['{{n999}}', '14', '14'], conditions: ['if', 'before'] });
    expect(compareForms(one, form({ numbers: ['14', '{{n999}}', '14'], conditions: ['before', 'if', 'if'] }))).toEqual([]);
    expect(compareForms(form({ numbers: ['£9.90', '14 days', 'HC2'] }), form({ numbers: ['9.90', '14'] }))).toEqual([]);
  });

  it.each<[string, Partial<FactForm>, Partial<FactForm>]>([
    ['who', { who: 'staff' }, { who: 'you' }],
    ['must and may', { mode: 'must' }, { mode: 'may' }],
    ['a lost no', { mode: 'doNot' }, { mode: 'do' }],
    ['free and paid', { money: 'free' }, { money: 'pay' }],
    ['money not said', { money: 'free' }, { money: 'none' }],
    ['a number', { numbers: ['14'] }, { numbers: ['15'] }],
    ['a number lost', { numbers: ['14'] }, { numbers: [] }],
    ['a number twice', { numbers: ['14'] }, { numbers: ['14', '14'] }],
    ['a variable', { numbers: ['{{n999}}'] }, { numbers: ['{{n111}}'] }],
    ['a variable typed out', { numbers: ['{{n999}}'] }, { numbers: ['999'] }],
    ['a lost condition', { conditions: ['if'] }, { conditions: [] }],
    ['a condition added', { conditions: [] }, { conditions: ['only'] }],
    ['before and after', { conditions: ['before'] }, { conditions: ['after'] }],
  ])('differ in %s', (_, one, other) => {
    expect(compareForms(form(one), form(other))).toHaveLength(1);
    expect(compareForms(form(other), form(one))).toHaveLength(1);
  });

  it('name every difference', () => {
    expect(compareForms(form({ who: 'staff', money: 'free', numbers: ['2'] }), form({ mode: 'must' }))).toEqual([
      'who: staff became you',
      'mode: may became must',
      'money: free became none',
      'numbers: −2',
    ]);
  });
});

describe('a sentence of class A', () => {
  it('passes when its facts agree', () => {
    expect(checkBackTranslations(setWith(agreed))).toEqual([]);
    expect(englishOnlyOf(setWith(agreed))).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['no record', undefined],
    ['no forms', { ...agreed, english: undefined, back: undefined }],
    ['a typed pass', { ...agreed, english: undefined, back: { facts: 'pass' } }],
    ['a typed pass beside a form', { ...agreed, back: { text: backText, facts: 'pass' } }],
    ['an answer that does not exist', backWith({ who: 'anyone' as never })],
    ['a condition that does not exist', backWith({ conditions: ['if', 'when' as never] })],
    ['lists that are missing', { ...agreed, english: { who: 'you', mode: 'do', money: 'none' } }],
    ['a lost no', backWith({ mode: 'doNot' })],
    ['another actor', backWith({ who: 'staff' })],
    ['a back-translation whose form was filled in to fit', backWith({}, 'Phone {{n111}} if a life is in danger.')],
    ['a condition lost in both forms', { ...agreed, english: { ...facts, conditions: [] }, back: { text: 'Phone {{n999}}.', facts: { ...facts, conditions: [] } } }],
    ['a number lost in both forms', { ...agreed, english: { ...facts, numbers: [] }, back: { text: 'Phone, if in danger.', facts: { ...facts, numbers: [] } } }],
    ['a text that is missing', { ...agreed, back: { facts } }],
  ])('fails, and is shown in English: %s', (_, entry) => {
    expect(checkBackTranslations(setWith(entry))).toMatchObject([{ check: 'back-translation', level: 'error', lang: 'ti', key: 'page:call' }]);
    expect(englishOnlyOf(setWith(entry))).toEqual(['page:call']);
  });

  it.each<[string, unknown]>([
    ['flagged', { ...backWith({ mode: 'doNot' }), state: 'flagged' }],
    ['flagged without forms', { ...agreed, state: 'flagged', english: undefined, back: undefined }],
    ['stale', { ...agreed, state: 'stale' }],
    ['stale by its hash', { ...agreed, src: '000000000000' }],
  ])('may differ when it is shown in English: %s', (_, entry) => {
    expect(checkBackTranslations(setWith(entry))).toEqual([]);
    expect(englishOnlyOf(setWith(entry))).toEqual(['page:call']);
  });

  it('needs its facts to agree even after people have read it', () => {
    const entry = { ...backWith({ mode: 'doNot' }), state: 'reviewed', method: 'person' };
    expect(checkBackTranslations(setWith(entry))).toHaveLength(1);
    expect(englishOnlyOf(setWith(entry))).toEqual(['page:call']);
  });
});

describe('other sentences', () => {
  const drafted = { src: sourceHash(english, 'B: help.'), state: 'draft-machine', method: 'computer', date: '2026-11-25' };

  /** A page of one hundred sentences of class B, of which some are drawn. */
  const many = (record: object): LocaleSet => {
    const keys = Array.from({ length: 100 }, (_, place) => `line${place}`);
    const of = (value: string) => ({ page: Object.fromEntries(keys.map((key) => [key, value])) });
    const status = Object.fromEntries(keys.map((key) => [`page:${key}`, record as StatusEntry]));
    return { lang: 'ti', en: of(english), own: of('ኣብ ሓደጋ ናብ {{n999}} ደውሉ።'), notes: of('B: help.'), status };
  };

  it('of class B need no back-translation unless they are drawn', () => {
    const set = many(drafted);
    const drawn = [...drawnKeys(set.notes)].sort();
    expect(drawn.length).toBeGreaterThan(15);
    expect(drawn.length).toBeLessThan(45);
    expect(checkBackTranslations(set).map(({ key }) => key).sort()).toEqual(drawn);
    expect([...englishOnlyOf(set)].sort()).toEqual(drawn);
    expect(checkBackTranslations(many({ ...agreed, src: drafted.src }))).toEqual([]);
  });
  it('of class B are shown in English when flagged, stale or without a record', () => {
    for (const entry of [{ ...drafted, state: 'flagged' }, { ...drafted, src: 'x' }, undefined]) {
      expect(englishOnlyOf(setWith(entry, 'B: help.'))).toEqual(['page:call']);
    }
  });
  it('without a class count as the most dangerous', () => {
    const entry = { ...drafted, src: sourceHash(english, 'help') };
    expect(checkBackTranslations(setWith(entry, 'help'))).toMatchObject([{ message: 'has no risk class in its note' }]);
    expect(englishOnlyOf(setWith(entry, 'help'))).toEqual(['page:call']);
  });
});

describe('for the packs', () => {
  it('keys are read from the folder of words', () => {
    const root = mkdtempSync(join(tmpdir(), 'words-'));
    try {
      const write = (path: string, data: unknown) => {
        mkdirSync(join(root, path, '..'), { recursive: true });
        writeFileSync(join(root, path), JSON.stringify(data));
      };
      const set = setWith(agreed);
      write('en/page.json', set.en.page);
      write('qqq/page.json', set.notes.page);
      write('ti/page.json', set.own.page);
      write('status/ti.json', set.status);
      expect(englishOnlyKeys('ti', root)).toEqual([]);
      write('en/page.json', { call: 'Call {{n999}} only if life is in danger.' });
      expect(englishOnlyKeys('ti', root)).toEqual(['page:call']);
      expect(englishOnlyKeys('en', root)).toEqual([]);
      expect(englishOnlyKeys('ar', root)).toEqual([]);
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});
