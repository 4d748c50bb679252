/** Recordings of people reading: which of them may be heard, and under which address. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from '../../src/i18n/codeOf.ts';
import { sourceHash, type StatusEntry } from '../checks/status.ts';
import type { Words } from './localeFiles.ts';

/** One row of `recordings/<lang>/recordings.json`. `src` is the hash of the English, `own` of the words that were read. */
export type Recording = {
  readonly key: string;
  readonly file: string;
  readonly src: string;
  readonly own: string;
  readonly reader: string;
};

/** A file to publish. */
export type SoundFile = { readonly fileName: string; readonly bytes: Uint8Array };

/** What is published of a language, and why the rest is not. */
export type Recordings = { readonly list: string | null; readonly files: readonly SoundFile[]; readonly leftOut: readonly string[] };

type Given = {
  readonly lang: string;
  readonly english: Words;
  readonly notes: Words;
  readonly own: Words;
  readonly status: Readonly<Record<string, StatusEntry>>;
  readonly root?: string;
};

const kinds = /\.(webm|mp4|m4a|mp3)$/;
/** A sentence is seconds long: a longer file is a mistake. */
const largest = 300_000;

const short = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex').slice(0, 12);

const faultOf = (
  { key, file, src, own: ownHash, reader }: Recording,
  { english, notes, own, status }: Given,
  path: string,
): string | null => {
  const [namespace = '', name = ''] = key.split(':');
  const sentence = english[namespace]?.[name];
  if (sentence === undefined) return 'there is no such sentence';
  if (src !== sourceHash(sentence, notes[namespace]?.[name] ?? '')) return 'its English has changed';
  if (ownHash !== short(own[namespace]?.[name] ?? '')) return 'the words have changed';
  if (!['read-by-speaker', 'reviewed'].includes(status[key]?.state ?? '')) return 'no person has read these words over';
  if (!/^R-\d{3,}$/.test(reader)) return 'its reader has no code';
  if (!kinds.test(file) || file.includes('/') || !existsSync(path)) return 'there is no such sound file';
  return readFileSync(path).byteLength > largest ? 'the sound is too long for one sentence' : null;
};

/**
 * Reads the recordings of a language. One whose English or whose words have changed is left out, so that nobody hears what is not on the
 * screen; so is one of words that no person has read over.
 */
export const recordingsOf = (given: Given): Recordings => {
  const folder = join(given.root ?? 'recordings', given.lang);
  const listed = join(folder, 'recordings.json');
  if (!existsSync(listed)) return { list: null, files: [], leftOut: [] };
  const rows = JSON.parse(readFileSync(listed, 'utf8')) as readonly Recording[];
  const files: SoundFile[] = [];
  const leftOut: string[] = [];
  const addresses: Record<string, string> = {};
  for (const row of rows) {
    const path = join(folder, row.file);
    const fault = faultOf(row, given, path);
    if (fault) {
      leftOut.push(`${row.key}: ${fault}`);
      continue;
    }
    const bytes = new Uint8Array(readFileSync(path));
    const fileName = `recordings/${given.lang}-${codeOf(row.key)}.${short(bytes)}${kinds.exec(row.file)?.[0] ?? ''}`;
    files.push({ fileName, bytes });
    addresses[codeOf(row.key)] = `/${fileName}`;
  }
  return { list: files.length === 0 ? null : JSON.stringify({ format: 1, lang: given.lang, files: addresses }), files, leftOut };
};
