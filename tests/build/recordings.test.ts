import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { recordingsOf, type Recording } from '../../scripts/build/recordings.ts';
import { sourceHash, type StatusEntry } from '../../scripts/checks/status.ts';
import { wordsHash } from '../../scripts/translations/importAnswers.ts';
import { readRecordingList } from '#app/listen/recordings.ts';

const root = mkdtempSync(join(tmpdir(), 'recordings-'));
afterAll(() => rmSync(root, { recursive: true }));

/** A second of a tone at 8,000 samples, one byte each: a real sound file that any browser plays. */
const tone = (): Uint8Array => {
  const rate = 8000;
  const samples = Uint8Array.from({ length: rate }, (_, place) => 128 + Math.round(60 * Math.sin((place / rate) * 2 * Math.PI * 440)));
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + samples.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(samples.length, 40);
  return new Uint8Array(Buffer.concat([head, Buffer.from(samples)]));
};

const english = { gp: { answer: 'You can see a GP.' } };
const notes = { gp: { answer: 'A: a note.' } };
const own = { gp: { answer: 'GP ክትርእዩ ትኽእሉ ኢኹም።' } };
const src = sourceHash(english.gp.answer, notes.gp.answer);
const read: StatusEntry = { src, state: 'read-by-speaker', method: 'person', date: '2026-12-01' };
const good: Recording = { key: 'gp:answer', file: 'answer.mp3', src, own: wordsHash(own.gp.answer), reader: 'R-014' };

const publish = (row: Partial<Recording> = {}, given: Partial<Parameters<typeof recordingsOf>[0]> = {}) => {
  mkdirSync(join(root, 'ti'), { recursive: true });
  writeFileSync(join(root, 'ti', 'answer.mp3'), tone());
  writeFileSync(join(root, 'ti', 'recordings.json'), JSON.stringify([{ ...good, ...row }]));
  return recordingsOf({ lang: 'ti', english, notes, own, status: { 'gp:answer': read }, root, ...given });
};

describe('recordings', () => {
  it('of today’s words are published under the code of their sentence, and the page can read the list', () => {
    const { list, files, leftOut } = publish();
    expect(leftOut).toEqual([]);
    expect(files.map(({ bytes }) => bytes.byteLength)).toEqual([8044]);
    expect([...readRecordingList('ti', JSON.parse(list ?? '')).values()]).toEqual([`/${files[0]?.fileName}`]);
  });

  it.each<[string, Partial<Recording>, Partial<Parameters<typeof recordingsOf>[0]>, RegExp]>([
    ['whose English has changed', {}, { english: { gp: { answer: 'You can see a GP today.' } } }, /English has changed/],
    ['whose words have changed', {}, { own: { gp: { answer: 'ካልእ።' } } }, /words have changed/],
    ['of words that nobody has read over', {}, { status: { 'gp:answer': { ...read, state: 'machine-cross-checked' } } }, /no person/],
    ['of a sentence that is gone', { key: 'gp:gone' }, {}, /no such sentence/],
    ['without a file', { file: 'none.mp3' }, {}, /no such sound file/],
    ['from another folder', { file: '../answer.mp3' }, {}, /no such sound file/],
    ['of another kind', { file: 'recordings.json' }, {}, /no such sound file/],
    ['by a name', { reader: 'Somebody' }, {}, /no code/],
  ])('%s are not', (_, row, given, why) => {
    const { list, files, leftOut } = publish(row, given);
    expect([list, files]).toEqual([null, []]);
    expect(leftOut.join()).toMatch(why);
  });

  it('need no folder', () => {
    expect(recordingsOf({ lang: 'am', english, notes, own, status: {}, root })).toEqual({ list: null, files: [], leftOut: [] });
  });
});
