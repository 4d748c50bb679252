/** The schema that editors use says the same as the reader. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { localKinds } from '#domain/local/localBlocks.ts';
import { localLimits } from '#domain/local/localPack.ts';

type Kind = { readonly const?: string; readonly enum?: readonly string[]; readonly not?: { readonly enum: readonly string[] } };
const schema = JSON.parse(readFileSync('local/schema.json', 'utf8')) as {
  properties: Record<string, Record<string, unknown>>;
  $defs: {
    block: { anyOf: readonly { properties: { kind: Kind } }[] };
    text: { anyOf: readonly Record<string, unknown>[] };
    line: { maxLength: number };
  };
};
const guide = readFileSync('docs/add-a-place.md', 'utf8');

describe('the schema', () => {
  const kinds = schema.$defs.block.anyOf.map(({ properties }) => properties.kind);
  it('has the kinds of the reader', () => {
    expect(kinds.flatMap((kind) => kind.enum ?? kind.const ?? []).toSorted()).toEqual([...localKinds].toSorted());
    expect([...(kinds.find((kind) => kind.not)?.not?.enum ?? [])].toSorted()).toEqual([...localKinds].toSorted());
  });
  it('has its limits', () => {
    expect(schema.properties.id?.maxLength).toBe(localLimits.idCharacters);
    expect(schema.properties.blocks?.maxItems).toBe(localLimits.blocks);
    expect(schema.$defs.line.maxLength).toBe(localLimits.blockCharacters);
    expect(schema.$defs.text.anyOf[1]?.maxProperties).toBe(localLimits.languages);
  });
});

describe('the guide', () => {
  it('names every kind and every limit', () => {
    expect(localKinds.filter((kind) => !guide.includes(`\`${kind}\``))).toEqual([]);
    for (const limit of ['2 MB, 12 levels, 100,000 values', '5,000', '4,000 characters', '64 characters', '| languages | 30 |'])
      expect(guide).toContain(limit);
  });
});
