/** What people have read of a language, page by page: the label of a page is that of its least read sentence. */
import { codeOf } from '../../src/i18n/codeOf.ts';
import { sourceHash, type StatusEntry } from '../checks/status.ts';
import type { Words } from './localeFiles.ts';

/** How many people have read a sentence of today's English. A computer's work counts as nobody's. */
const readBy = (entry: StatusEntry | undefined, src: string): 0 | 1 | 2 => {
  if (!entry || entry.src !== src) return 0;
  return entry.state === 'reviewed' ? 2 : entry.state === 'read-by-speaker' ? 1 : 0;
};

type Given = {
  readonly english: Words;
  readonly notes: Words;
  readonly own: Words;
  readonly status: Readonly<Record<string, StatusEntry>>;
};

/** The words of the namespace `readers`: for a page that people have read whole, `1 2026-12`; `stale` lists codes of sentences whose English has changed, or is a dash. */
export const readersOf = ({ english, notes, own, status }: Given): Readonly<Record<string, string>> => {
  const readers: Record<string, string> = {};
  const stale: string[] = [];
  for (const [namespace, sentences] of Object.entries(english)) {
    let least: 0 | 1 | 2 = 2;
    let oldest = '9999-12';
    for (const [key, sentence] of Object.entries(sentences)) {
      const full = `${namespace}:${key}`;
      const entry = status[full];
      const src = sourceHash(sentence, notes[namespace]?.[key] ?? '');
      if (entry && own[namespace]?.[key] && (entry.src !== src || entry.state === 'stale')) stale.push(codeOf(full));
      const people = readBy(entry, src);
      if (people < least) least = people;
      for (const { date } of entry?.review ?? []) if (date.slice(0, 7) < oldest) oldest = date.slice(0, 7);
    }
    if (least > 0) readers[namespace] = `${least} ${oldest}`;
  }
  return { ...readers, stale: stale.join(' ') || '-' };
};
