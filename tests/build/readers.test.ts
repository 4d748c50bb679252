import { describe, expect, it } from 'vitest';
import { readersOf } from '../../scripts/build/readers.ts';
import { sourceHash, type StatusEntry } from '../../scripts/checks/status.ts';
import { codeOf } from '#i18n/codeOf.ts';

const english = { gp: { answer: 'One.', wait: 'Two.' }, help: { answer: 'Three.' } };
const notes = { gp: { answer: 'A: x', wait: 'B: y' }, help: { answer: 'A: z' } };
const own = { gp: { answer: 'ሓደ።', wait: 'ክልተ።' }, help: { answer: 'ሰለስተ።' } };
const src = { one: sourceHash('One.', 'A: x'), two: sourceHash('Two.', 'B: y'), three: sourceHash('Three.', 'A: z') };
const by = (state: StatusEntry['state'], hash: string, date = '2026-12-01'): StatusEntry => ({
  src: hash,
  state,
  method: 'person',
  date,
  review: [{ who: 'R-014', role: 'reader', decision: 'ok', date, languages: ['ti', 'en'], src: hash }],
});
const readers = (status: Record<string, StatusEntry>) => readersOf({ english, notes, own, status });

describe('what people have read of a page', () => {
  it('is that of its least read sentence, with the month of the first reading', () => {
    expect(readers({ 'gp:answer': by('reviewed', src.one), 'gp:wait': by('read-by-speaker', src.two, '2026-11-30') })).toEqual({
      gp: '1 2026-11',
      stale: '-',
    });
    expect(readers({ 'gp:answer': by('reviewed', src.one), 'gp:wait': by('reviewed', src.two) })).toEqual({ gp: '2 2026-12', stale: '-' });
  });

  it('is nothing where one sentence is a computer’s, flagged, or without a record', () => {
    for (const state of ['machine-cross-checked', 'draft-machine', 'flagged'] as const) {
      expect(readers({ 'gp:answer': by('reviewed', src.one), 'gp:wait': by(state, src.two) })).toEqual({ stale: '-' });
    }
    expect(readers({ 'gp:answer': by('reviewed', src.one) })).toEqual({ stale: '-' });
  });

  it('is gone when the English of one sentence changes, and that sentence alone is stale', () => {
    const status = { 'gp:answer': by('reviewed', 'older'), 'gp:wait': by('reviewed', src.two), 'help:answer': by('reviewed', src.three) };
    expect(readers(status)).toEqual({ help: '2 2026-12', stale: codeOf('gp:answer') });
  });
});
