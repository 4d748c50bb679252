/** Whether this app can take a language pack. */
import { keysOf, packFormats, type AppNeeds, type Pack, type PackError, type PackFigure, type PackFont, type Words } from './pack.ts';
import { isOwnAddress, isRecord, isSafeName, isSafeText, isWords } from './packText.ts';

type Read = { readonly ok: true; readonly pack: Pack } | { readonly ok: false; readonly error: PackError };

const isFigure = (value: unknown): value is PackFigure =>
  isRecord(value) &&
  isSafeText(value.kind) &&
  isSafeText(value.reviewBy) &&
  Array.isArray(value.values) &&
  value.values.length > 0 &&
  value.values.every((dated) => isRecord(dated) && isSafeText(dated.from) && isSafeText(dated.value));

const isFont = (value: unknown): value is PackFont =>
  isRecord(value) &&
  isSafeText(value.script) &&
  isOwnAddress(value.address) &&
  Number.isInteger(value.weight) &&
  Number.isInteger(value.bytes);

/** Whether this app reads a format: `later` is one that only a newer app reads. */
const formatOf = (format: unknown): 'known' | 'later' | 'none' => {
  if (!Number.isSafeInteger(format) || (format as number) < packFormats.oldest) return 'none';
  return (format as number) > packFormats.newest ? 'later' : 'known';
};

const hasTheShape = (found: Record<string, unknown>): boolean =>
  [found.lang, found.build, found.keys, found.issued, found.reviewBy].every((text) => typeof text === 'string') &&
  [found.seq, found.minApp].every((number) => Number.isSafeInteger(number)) &&
  [found.words, found.figures, found.keywords].every(isRecord) &&
  Array.isArray(found.englishOnly) &&
  (found.fonts === undefined || Array.isArray(found.fonts));

const hasSafeText = (found: Record<string, unknown>): boolean => {
  const { words, figures, keywords, englishOnly, fonts = [] } = found as Record<string, object>;
  return (
    [found.lang, found.build, found.keys, found.issued, found.reviewBy].every(isSafeText) &&
    Object.entries(words as object).every(([namespace, sentences]) => isSafeName(namespace) && isWords(sentences)) &&
    Object.entries(figures as object).every(([id, figure]) => isSafeName(id) && isFigure(figure)) &&
    isWords(keywords) &&
    (englishOnly as unknown[]).every(isSafeText) &&
    (fonts as unknown[]).every(isFont)
  );
};

/** Takes out what is shown in English, so that nothing later can show it by mistake. */
const withoutEnglishOnly = (words: Pack['words'], englishOnly: readonly string[]): Pack['words'] => {
  const left = new Set(englishOnly);
  const kept = (namespace: string, sentences: Words): Words =>
    Object.fromEntries(Object.entries(sentences).filter(([key]) => !left.has(`${namespace}:${key}`)));
  return Object.fromEntries(Object.entries(words).map(([namespace, sentences]) => [namespace, kept(namespace, sentences)]));
};

const hasTheKeys = (pack: Pack, app: AppNeeds): boolean => {
  if (app.keys.length === 0) return app.keysHash === undefined || app.keysHash === pack.keys;
  const there = new Set([...keysOf(pack.words), ...pack.englishOnly]);
  return app.keys.every((key) => there.has(key));
};

const refused = (error: PackError): Read => ({ ok: false, error });

/**
 * Reads the text of a pack file.
 * It is taken if it holds every key that the app needs, in `words` or in `englishOnly`, and `minApp` allows.
 * Fields and keys that the app does not know are left out or let be. Never throws.
 */
export const readPack = (text: string, app: AppNeeds): Read => {
  if (text.trimStart().startsWith('<')) return refused('html');
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return refused('not-json');
  }
  if (!isRecord(found)) return refused('wrong-format');
  const known = formatOf(found.format);
  if (known === 'later') return refused('app-too-old');
  if (known === 'none' || !hasTheShape(found)) return refused('wrong-format');
  if (app.lang !== undefined && found.lang !== app.lang) return refused('wrong-language');
  if (!hasSafeText(found)) return refused('bad-text');
  const { format, lang, build, seq, minApp, keys, issued, reviewBy, words, englishOnly, figures, keywords, fonts } = found as Pack;
  const head = { format, lang, build, seq, minApp, keys, issued, reviewBy, englishOnly, figures, ...(fonts ? { fonts } : {}) };
  const pack: Pack = { ...head, words: withoutEnglishOnly(words, englishOnly), keywords };
  if (minApp > app.version) return refused('app-too-old');
  return hasTheKeys(pack, app) ? { ok: true, pack } : refused('missing-keys');
};
