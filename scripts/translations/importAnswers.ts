/** Takes in what a person answered: matched by key and English, checked as every translation is, recorded under a code. */
import { createHash } from 'node:crypto';
import type { LanguageId } from '../../src/domain/languages.ts';
import { readWords, wordsToTranslate, type Words } from '../build/localeFiles.ts';
import { checkLocale } from '../checks/locales.ts';
import { codeOf } from '../../src/i18n/codeOf.ts';
import { riskClass, sourceHash, type Review, type State, type StatusEntry } from '../checks/status.ts';
import type { Answer } from './answer.ts';

/** Who answered. `who` is a code such as R-014, never a name. */
export type Reader = { readonly who: string; readonly role: Review['role'] };

type Request = {
  readonly lang: LanguageId;
  readonly answers: readonly Answer[];
  readonly reader: Reader;
  /** ISO date. */
  readonly today: string;
  readonly own: Words;
  readonly status: Readonly<Record<string, StatusEntry>>;
  readonly root?: string;
};

/** What came of it: the words and records as they would be, counts, and a line for every sentence that changes or was not taken. */
export type Imported = {
  readonly own: Words;
  readonly status: Record<string, StatusEntry>;
  readonly lines: readonly string[];
  readonly read: number;
  readonly edited: number;
  readonly flagged: number;
  readonly untouched: number;
  readonly refused: number;
};

/** The first 12 digits of the hash of a translation, so that a reading counts only for the words that were read. */
export const wordsHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** What readings come to: one objection outweighs all; else one reader, or two different ones, of exactly these words. */
export const stateOf = (reviews: readonly Review[], src: string, own: string): State | null => {
  const valid = reviews.filter((review) => review.src === src && (review.own === undefined || review.own === own));
  if (valid.some(({ decision }) => decision === 'flagged')) return 'flagged';
  const readers = new Set(valid.map(({ who }) => who)).size;
  return readers >= 2 ? 'reviewed' : readers === 1 ? 'read-by-speaker' : null;
};

/** Takes in the answers of one reader. Nothing is written; a sentence that fails a check, or was given for another English, is refused. */
export const importAnswers = ({ lang, answers, reader, today, own, status, root }: Request): Imported => {
  const english = wordsToTranslate(readWords('en', root));
  const notes = readWords('qqq', root);
  const keys = Object.entries(english).flatMap(([namespace, sentences]) => Object.keys(sentences).map((key) => `${namespace}:${key}`));
  const keyOfCode = new Map(keys.map((key) => [codeOf(key), key]));
  const known = new Set(keys);
  const words: Words = structuredClone(own);
  const records: Record<string, StatusEntry> = { ...status };
  const lines: string[] = [];
  const counts = { read: 0, edited: 0, flagged: 0, untouched: 0, refused: 0 };
  const refuse = (name: string, why: string): void => {
    counts.refused += 1;
    lines.push(`refused  ${name}: ${why}`);
  };

  for (const answer of answers) {
    const name = answer.key ?? answer.code ?? '(no key)';
    const full = answer.key ?? (answer.code === null ? undefined : keyOfCode.get(answer.code.toUpperCase()));
    if (full === undefined || !known.has(full)) {
      refuse(name, 'there is no such sentence');
      continue;
    }
    const [namespace = '', key = ''] = full.split(':');
    const sentence = english[namespace]?.[key] ?? '';
    const note = notes[namespace]?.[key] ?? '';
    const src = sourceHash(sentence, note);
    const before = words[namespace]?.[key] ?? '';
    const edits = answer.text !== null && answer.text !== before;
    if (!edits && (answer.verdict === 'none' || answer.verdict === 'unknown')) {
      counts.untouched += 1;
      continue;
    }
    if (answer.src !== null && answer.src !== src) {
      refuse(full, 'it was given for an older English; it stays as it was');
      continue;
    }
    const text = edits ? (answer.text ?? before) : before;
    if (text === '') {
      refuse(full, 'there is no translation to read');
      continue;
    }
    if (edits) {
      const set = {
        lang,
        en: { [namespace]: { [key]: sentence } },
        own: { [namespace]: { [key]: text } },
        notes: { [namespace]: { [key]: note } },
        status: {},
      };
      const faults = checkLocale(set).filter(
        ({ level, check }) => level === 'error' && check !== 'staleness' && check !== 'review honesty',
      );
      if (faults.length > 0) {
        refuse(full, faults.map(({ message }) => message).join('; '));
        continue;
      }
    }
    const entry = records[full] ?? { src, state: 'draft-machine', method: 'computer', date: today };
    const earlier = entry.review ?? [];
    const hash = wordsHash(text);
    if (
      !edits &&
      answer.verdict === 'ok' &&
      earlier.some(({ who, own: was, src: of }) => who === reader.who && of === src && (was === undefined || was === hash))
    ) {
      lines.push(`again    ${full}: ${reader.who} has read these words before; one person counts once`);
      counts.untouched += 1;
      continue;
    }
    const decision = edits ? 'edited' : answer.verdict === 'wrong' ? 'flagged' : 'ok';
    const review: Review = { who: reader.who, role: reader.role, decision, date: today, languages: [lang, 'en'], src, own: hash };
    const reviews = [...earlier.filter(({ who, own: was }) => who !== reader.who || was !== hash), review];
    const { back, english: form, ...rest } = entry;
    const state = stateOf(reviews, src, hash) ?? entry.state;
    records[full] = {
      ...rest,
      src,
      state,
      method: state === 'flagged' ? entry.method : 'person',
      date: today,
      ...(form && !edits ? { english: form } : {}),
      ...(back && !edits ? { back } : {}),
      review: reviews,
    };
    if (edits) {
      words[namespace] = { ...words[namespace], [key]: text };
      counts.edited += 1;
      lines.push(`edited   ${full}\n  English  ${sentence}\n  −        ${before}\n  +        ${text}`);
      if (riskClass(note) === 'A') lines.push('           class A: English is shown until these words are put back into English');
    } else if (decision === 'flagged') {
      counts.flagged += 1;
      lines.push(`flagged  ${full}: ${answer.comment || 'no reason given'}; English is shown`);
    } else counts.read += 1;
  }
  return { own: words, status: records, lines, ...counts };
};
