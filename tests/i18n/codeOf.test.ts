import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codeOf } from '#i18n/codeOf.ts';

const keys = readdirSync('locales/en').flatMap((file) =>
  Object.keys(JSON.parse(readFileSync(`locales/en/${file}`, 'utf8')) as object).map((key) => `${file.replace('.json', '')}:${key}`),
);

const clashes = (all: readonly string[]): string[] => {
  const seen = new Map<string, string>();
  return all.flatMap((key) => {
    const other = seen.get(codeOf(key));
    seen.set(codeOf(key), key);
    return other === undefined ? [] : [`${other} and ${key}`];
  });
};

describe('the code of a sentence', () => {
  it('is four letters or digits that cannot be mistaken for one another', () => {
    for (const key of keys) expect(codeOf(key)).toMatch(/^[2-9A-HJ-KMNP-TV-Z]{4}$/);
  });

  it('is different for every sentence', () => {
    expect(keys.length).toBeGreaterThan(500);
    expect(clashes(keys)).toEqual([]);
  });

  it('would be caught if two were the same', () => {
    expect(clashes(['gp:answer', 'gp:answer'])).toHaveLength(1);
  });

  it('stays the same from build to build', () => {
    expect(codeOf('gp:answer')).toBe(codeOf('gp:answer'));
    expect(codeOf('gp:answer')).not.toBe(codeOf('gp:title'));
  });
});
