/** The table of faults: none is lost, none is silent, and what it says of a run is what the run did. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faultsPage, rowOf, seriesPage, summary } from '../../scripts/faults/page.ts';
import { fits, isSound, judge, type Ran } from '../../scripts/faults/judge.ts';
import { faultIds, faultTable } from '../faults/table.ts';
import type { FaultRow, TestReference } from '../faults/table/row.ts';

/** The sources of the tests of faults, also those that hold lists of faults for a test file. */
const sources = readdirSync('tests/faults')
  .filter((name) => name.endsWith('.ts') && name !== 'table.ts')
  .map((name) => readFileSync(`tests/faults/${name}`, 'utf8'));

/** Ids that stand alone in quotes, or at the beginning of a title. */
const idsIn = (source: string): string[] => [...source.matchAll(/['"`](F\d+)(?=['"`\s])/g)].map(([, id = '']) => id);

const inFaults = new Set(sources.flatMap(idsIn));

/** What is wrong with a row; empty if nothing is. `tested`: whether a test in tests/faults bears its id. */
const wrongWith = (row: FaultRow | undefined, tested: boolean): string => {
  if (row === undefined) return 'lost';
  if (row.what === '') return 'does not say what happens';
  if ('waits' in row) return row.waits === '' ? 'silent' : tested ? 'waits, and has a test' : '';
  return tested || (row.tests ?? []).length > 0 ? '' : 'silent';
};

const isThere = ([file, title]: TestReference): boolean => {
  if (!existsSync(file)) return false;
  return new RegExp(`['"\`]${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`).test(readFileSync(file, 'utf8'));
};

describe('the table of faults', () => {
  it('has F01 to F72, each once, and nothing else', () => {
    expect(faultIds).toHaveLength(72);
    expect([faultIds[0], faultIds[71]]).toEqual(['F01', 'F72']);
    expect(Object.keys(faultTable).sort()).toEqual([...faultIds]);
  });

  it.each(faultIds)('%s is neither lost nor silent, and the tests that it names are there', (id) => {
    const row = faultTable[id];
    expect(wrongWith(row, inFaults.has(id))).toBe('');
    if (!row || 'waits' in row) return;
    for (const reference of [...(row.tests ?? []), ...(row.controls ?? [])])
      expect([reference, isThere(reference)]).toEqual([reference, true]);
  });

  it('knows every id that a test of a fault bears', () => {
    expect([...inFaults].filter((id) => faultTable[id] === undefined)).toEqual([]);
    expect(inFaults.size).toBeGreaterThan(5);
  });

  it('would be caught losing a row, leaving one silent, or naming a test that is not there', () => {
    expect(wrongWith(undefined, true)).toBe('lost');
    expect(wrongWith({ what: 'x' }, false)).toBe('silent');
    expect(wrongWith({ what: 'x', waits: '' }, false)).toBe('silent');
    expect(wrongWith({ what: 'x', waits: 'y' }, true)).toBe('waits, and has a test');
    expect(isThere(['tests/e2e/erase.test.ts', 'no such title'])).toBe(false);
    expect(isThere(['tests/e2e/none.test.ts', 'deleting everything'])).toBe(false);
    expect(idsIn("describe('F73 x', () => { it('F74 y') }); ({ id: 'F75', }) // F76")).toEqual(['F73', 'F74', 'F75']);
  });
});

const run = (titles: readonly string[], status: string, file = 'tests/faults/x.test.ts'): Ran => ({ file, titles, status });
const holds = run(['F01 what', 'holds'], 'passed');
const control = (status: string) => run(['F01 what', 'control without x: breaks "y"'], status);
const row: FaultRow = { what: 'What happens', tests: [['tests/e2e/y.test.ts', '%s: says so']] };

describe('what a run says of a fault', () => {
  it('is sound when it held and its control failed as it should, or waits for the full run', () => {
    for (const status of ['passed', 'skipped']) expect(isSound(judge('F01', row, [holds, control(status)]))).toBe(true);
    expect(isSound(judge('F01', { ...row, noControl: 'why' }, [holds]))).toBe(true);
    expect(isSound(judge('F01', { what: 'x', waits: 'y' }, []))).toBe(true);
  });

  it.each<[string, readonly Ran[]]>([
    ['did not run', []],
    ['failed', [run(['F01 what', 'holds'], 'failed'), control('passed')]],
    ['has no control', [holds]],
    ['has a control that saw nothing', [holds, control('failed')]],
    ['failed at a test elsewhere', [holds, control('passed'), run(['z', 'a phone: says so'], 'failed', 'tests/e2e/y.test.ts')]],
  ])('is not sound when it %s', (_what, ran) => {
    const verdict = judge('F01', row, ran);
    expect(isSound(verdict)).toBe(false);
    expect(summary([rowOf(verdict)])).toBe('1 fault: 0 held, 0 waiting, not sound: F01');
  });

  it('takes only its own tests', () => {
    const others = [run(['F011 what', 'holds'], 'failed'), run(['z', 'other'], 'failed', 'tests/e2e/y.test.ts')];
    expect(judge('F01', row, [holds, control('passed'), ...others])).toMatchObject({
      passed: 1,
      failed: 0,
      tests: ['tests/faults/x.test.ts'],
    });
  });

  it('knows a title with gaps', () => {
    expect(fits('%s is bad text', 'an object as a sentence is bad text')).toBe(true);
    expect(fits('a (b)', 'a b')).toBe(false);
  });

  it('is written down with commit and date, and every row', () => {
    const measured = { date: '2026-11-26', full: true };
    const at = (one: Ran, commit: string): Ran => ({ ...one, commit });
    const ran = [at(holds, 'abc1234'), at(control('passed'), 'def5678')];
    const rows = [judge('F02', { what: 'x', waits: 'not yet' }, []), judge('F01', row, ran)].map(rowOf);
    const page = faultsPage('', rows, measured);
    expect(page).toContain('until 2026-11-26 by `npm run faults -- --full`');
    const first = '| F01 | What happens | `tests/faults/x.test.ts` | yes (1) | yes (1) | `abc1234`, `def5678` |';
    expect(page).toContain(`${first}\n| F02 | x | waits: not yet |`);
    expect(page).toContain('2 faults: 1 held, 1 waiting.');
    const series = [{ id: 'F28', what: 'kills', runs: 500, torn: 0, commit: 'abc1234' }];
    expect(seriesPage('', series, measured)).toContain('| F28 | kills | runs 500, torn 0 | `abc1234` |');
  });

  it('takes the place of what was written before of the same fault, and leaves the others', () => {
    const measured = { date: '2026-11-26', full: true };
    const failed = rowOf(judge('F01', row, [run(['F01 what', 'holds'], 'failed')]));
    const waits = rowOf(judge('F02', { what: 'x', waits: 'not yet' }, []));
    const before = faultsPage('', [failed, waits], measured);
    expect(before).toContain('2 faults: 0 held, 1 waiting, not sound: F01.');
    const after = faultsPage(before, [rowOf(judge('F01', row, [holds, control('passed')]))], measured);
    expect(after).toContain('2 faults: 1 held, 1 waiting.');
    expect(after).not.toContain('failed**');
    expect(after).toContain(waits);
    expect(faultsPage(after, [], measured)).toBe(after);
    const kills = (id: string, runs: number) => ({ id, what: 'kills', runs, commit: 'abc1234' });
    const first = seriesPage('', [kills('F28', 5), kills('F62', 6)], measured);
    expect(seriesPage(first, [kills('F28', 7)], measured)).toBe(seriesPage('', [kills('F28', 7), kills('F62', 6)], measured));
  });
});
