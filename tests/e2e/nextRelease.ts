/** A later release of the tested site, in which the words of one language have changed. Only what differs is held. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { LanguageId } from '../../src/domain/languages.ts';
import type { Pack } from '../../src/domain/pack.ts';
import { siteFolder } from './browser.ts';
import type { Answer, Network } from './brokenPhone.ts';

/** What changes in the pack. */
export type Change = (pack: Pack) => Pack;

const read = (path: string): string => readFileSync(join(siteFolder, path), 'utf8');

/** The pack of a language as the tested site serves it. */
export const packFile = (lang: LanguageId): { readonly path: string; readonly text: string } => {
  const name = readdirSync(join(siteFolder, 'packs')).find((file) => file.startsWith(`${lang}.`)) ?? '';
  return { path: `/packs/${name}`, text: read(`packs/${name}`) };
};

/** Makes the release: its new pack, its list of packs, and its pages, which name the new pack. */
export const nextRelease = (
  lang: LanguageId,
  change: Change,
): { readonly network: Network; readonly packPath: string; readonly pack: string } => {
  const old = packFile(lang);
  const before = JSON.parse(old.text) as Pack;
  const pack = JSON.stringify(change({ ...before, seq: before.seq + 1, build: 'next' }));
  const hash = createHash('sha256').update(pack).digest('hex');
  const packPath = `/packs/${lang}.${hash.slice(0, 12)}.json`;
  const index = JSON.parse(read('packs/index.json')) as { seq: number; languages: Record<string, object> };
  const entry = {
    ...index.languages[lang],
    hash,
    address: packPath,
    bytes: Buffer.byteLength(pack),
    sent: brotliCompressSync(pack).length,
  };
  const list = JSON.stringify({ ...index, seq: index.seq + 1, languages: { ...index.languages, [lang]: entry } });
  const json = (body: string): Answer => ({ type: 'application/json', body });
  const network: Network = (path) => {
    if (path === packPath) return json(pack);
    if (path === '/packs/index.json') return json(list);
    if (!path.startsWith(`/${lang}/`) || !path.endsWith('/')) return null;
    return { type: 'text/html; charset=utf-8', body: read(`${path.slice(1)}index.html`).replaceAll(old.path, packPath) };
  };
  return { network, packPath, pack };
};
