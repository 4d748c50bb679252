/** One changed English sentence takes exactly its translations off the screen, in every language, and nothing else. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languageIds } from '#domain/languages.ts';
import { codeOf } from '#i18n/codeOf.ts';
import { englishOnlyKeys } from '../../scripts/checks/backTranslation.ts';
import { readersOf } from '../../scripts/build/readers.ts';
import { readStatus, readWords, wordsToTranslate } from '../../scripts/build/localeFiles.ts';
import type { StatusEntry } from '../../scripts/checks/status.ts';
import { reportOf } from '../../scripts/languages/reportOf.ts';

const changed = 'gp:changeGp';
const translated = languageIds.filter((lang) => lang !== 'en');
const root = mkdtempSync(join(tmpdir(), 'one-change-'));

beforeAll(() => {
  cpSync('locales', root, { recursive: true });
  const path = join(root, 'en', 'gp.json');
  const words = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
  writeFileSync(path, JSON.stringify({ ...words, changeGp: `${words.changeGp ?? ''} Today too.` }));
});
afterAll(() => rmSync(root, { recursive: true }));

const added = (before: readonly string[], after: readonly string[]): readonly string[] => after.filter((key) => !before.includes(key));

describe.each(translated)('in %s', (lang) => {
  it('one sentence is shown in English that was not before', () => {
    expect(added(englishOnlyKeys(lang), englishOnlyKeys(lang, root))).toEqual([changed]);
    expect(added(englishOnlyKeys(lang, root), englishOnlyKeys(lang))).toEqual([]);
  });

  it('the report counts one stale sentence, and the page marks it', () => {
    expect(added(reportOf(lang).stale, reportOf(lang, root).stale)).toEqual([changed]);
    const readers = readersOf({
      english: wordsToTranslate(readWords('en', root)),
      notes: readWords('qqq', root),
      own: readWords(lang, root),
      status: readStatus<StatusEntry>(lang, root),
    });
    expect(readers.stale).toBe(codeOf(changed));
  });
});
