/** Releases of the words of one language in which every sentence carries the number of its release: a mix of two can be seen. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Pack } from '../../src/domain/pack.ts';

/** What stands behind every sentence of release 7: ` №7`. */
export const stampOf = (number: number): string => ` №${number}`;

const stamped = (pack: Pack, number: number): Pack => ({
  ...pack,
  seq: pack.seq + number,
  build: `release ${number}`,
  words: Object.fromEntries(
    Object.entries(pack.words).map(([ns, sentences]) => [
      ns,
      Object.fromEntries(Object.entries(sentences).map(([key, text]) => [key, `${text}${stampOf(number)}`])),
    ]),
  ),
});

/** A server's answers while release after release of a language comes out. */
export type StampedWords = {
  /** Answers for the list and the newest pack; false for every other path. */
  readonly intercept: (path: string, request: IncomingMessage, response: ServerResponse) => boolean;
  /** Brings out the next release and returns its number. */
  next(): number;
  /** The bytes of the newest pack. */
  newest(): Buffer;
  /** Settles when the newest pack is asked for the next time. */
  asked(): Promise<void>;
};

/** Starts with release 0, that of the build. */
export const stampedWords = (root: string, lang: string): StampedWords => {
  const name = readdirSync(join(root, 'packs')).find((file) => file.startsWith(`${lang}.`)) ?? '';
  const pack = JSON.parse(readFileSync(join(root, 'packs', name), 'utf8')) as Pack;
  const index = JSON.parse(readFileSync(join(root, 'packs/index.json'), 'utf8')) as { seq: number; languages: Record<string, object> };
  let number = 0;
  let newest = { path: '', text: '', list: '' };
  let heard: () => void = () => {};
  const json = (response: ServerResponse, text: string): true => {
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(text);
    return true;
  };
  return {
    next: () => {
      number += 1;
      const text = JSON.stringify(stamped(pack, number));
      const hash = createHash('sha256').update(text).digest('hex');
      const path = `/packs/${lang}.${hash.slice(0, 12)}.json`;
      const entry = { ...index.languages[lang], hash, address: path, bytes: Buffer.byteLength(text), sent: 9 };
      const list = JSON.stringify({ ...index, seq: index.seq + number, languages: { ...index.languages, [lang]: entry } });
      newest = { path, text, list };
      return number;
    },
    newest: () => Buffer.from(newest.text),
    asked: () => new Promise((resolve) => (heard = resolve)),
    intercept: (path, _request, response) => {
      if (number === 0) return false;
      if (path === '/packs/index.json') return json(response, newest.list);
      if (path !== newest.path) return false;
      heard();
      return json(response, newest.text);
    },
  };
};
