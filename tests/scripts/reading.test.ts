import { describe, expect, it } from 'vitest';
import { limits } from '../../scripts/reading.ts';
import { exceptions } from '../../scripts/reading/exceptions.ts';
import { readPages } from '../../scripts/reading/readPages.ts';
import { readWords } from '../../scripts/build/localeFiles.ts';

const pageOf = (...lines: string[]) => readPages({ page: Object.fromEntries(lines.map((line, place) => [`line${place}`, line])) })[0]!;

describe('how hard the English is', () => {
  const pages = readPages(readWords('en'));

  it('is within grade 5 and 15 words a sentence, or has a reason', () => {
    const hard = pages.filter(({ grade, tooLong }) => grade > limits.grade || tooLong.length > 0).map(({ namespace }) => namespace);
    expect(hard.filter((namespace) => !exceptions[namespace])).toEqual([]);
  });

  it('has no reason that is not needed', () => {
    const easy = pages.filter(({ grade, tooLong }) => grade <= limits.grade && tooLong.length === 0).map(({ namespace }) => namespace);
    expect(Object.keys(exceptions).filter((namespace) => easy.includes(namespace))).toEqual([]);
  });

  it('catches words of an office', () => {
    const office =
      'Individuals experiencing difficulties in accessing interpretation provision should immediately contact administrative representatives.';
    expect(pageOf(office, office, office).grade).toBeGreaterThan(limits.grade);
    expect(pageOf('You can see a GP.', 'You do not pay.', 'Ask for help.').grade).toBeLessThan(limits.grade);
  });

  it('catches a sentence of 16 words, and counts a variable as one', () => {
    const fifteen = 'You can go to the GP and you can ask for help on any {{n999}}.';
    expect(pageOf(fifteen).tooLong).toEqual([]);
    expect(pageOf(fifteen.replace('any', 'any one')).tooLong).toMatchObject([{ words: 16 }]);
  });
});
