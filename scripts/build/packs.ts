/** Language packs: one file per language, named by the hash of its bytes. */
import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import figures from '../../src/domain/figures.json' with { type: 'json' };
import { appVersion } from '../../src/domain/appVersion.ts';
import release from './release.json' with { type: 'json' };
import { keySetHash } from './wordsModules.ts';
import type { WordsToShow } from './wordsToShow.ts';

/** A pack as it is sent. */
export type PackFile = {
  readonly lang: string;
  readonly hash: string;
  readonly fileName: string;
  readonly text: string;
  readonly bytes: number;
  readonly sent: number;
};

/** Builds the pack of one language. The same words give the same bytes. */
export const makePack = (
  lang: string,
  { words, englishOnly }: WordsToShow,
  keys: readonly string[],
  fonts: readonly object[],
): PackFile => {
  const text = JSON.stringify({
    format: 1,
    lang,
    build: release.build,
    seq: release.seq,
    minApp: appVersion,
    keys: keySetHash(keys),
    issued: release.issued,
    reviewBy: release.reviewBy,
    words,
    englishOnly,
    figures: Object.fromEntries(Object.entries(figures).map(([id, { kind, values, reviewBy }]) => [id, { kind, values, reviewBy }])),
    fonts,
    // Words by which pages are found stand with the pages, as `searchWords`; here would stand what is found beyond them.
    keywords: {},
  });
  const hash = createHash('sha256').update(text).digest('hex');
  return {
    lang,
    hash,
    fileName: `packs/${lang}.${hash.slice(0, 12)}.json`,
    text,
    bytes: Buffer.byteLength(text),
    get sent() {
      return brotliCompressSync(text).length;
    },
  };
};
