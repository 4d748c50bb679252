/** Every page: its keys, its facts, its pictures. */
import { describe, expect, it } from 'vitest';
import { facts } from '#domain/facts.ts';
import { factsOfPage } from '#content/pageFacts.ts';
import { pageIds, pages } from '#content/pages/index.ts';
import type { Block, Line } from '#content/schema.ts';
import { readWords } from '../../scripts/build/localeFiles.ts';

const english = readWords('en');
const all = pageIds.map((id) => ({ id, page: pages[id] }));

const linesOf = (block: Block): readonly Line[] => {
  if (block.kind === 'list' || block.kind === 'steps' || block.kind === 'danger') return block.items;
  return block.kind === 'answer' || block.kind === 'text' || block.kind === 'money' ? [block] : [];
};

/** Words by which a sentence states a rule. */
const rule = /\b(free|pay|must|may refuse|a right|do not need|does not have to|do not have to|cost|costs|bill|refund|penalty)\b/i;

/** Sentences that have such a word and state no rule of the NHS, and why. */
const noRule: Readonly<Record<string, string>> = {
  'welcome:noPay': 'about this app',
  'help:answer': 'about the list below',
  'bills:billCalm': 'a calm word, not a rule',
};

const withoutFacts = (id: string, ns: string, blocks: readonly Block[]): string[] =>
  blocks.flatMap(linesOf).flatMap(({ key, facts: cited }) => {
    const text = english[ns]?.[key] ?? '';
    return rule.test(text) && (cited ?? []).length === 0 && !(`${id}:${key}` in noRule) ? [`${id}:${key}: ${text}`] : [];
  });

describe.each(all)('$id', ({ id, page }) => {
  it('has words for each of its keys', () => {
    const keys = page.blocks.flatMap((block) =>
      'items' in block ? block.items.map((item) => ('key' in item ? item.key : item.name)) : 'key' in block ? [block.key] : [],
    );
    for (const key of ['title', 'searchWords', ...keys]) expect(english[page.ns]?.[key], key).toBeTypeOf('string');
  });

  it('cites facts that exist and are not of low confidence', () => {
    for (const fact of factsOfPage(page)) {
      expect(facts[fact]).toBeDefined();
      expect(facts[fact].confidence).not.toMatch(/^low/);
    }
  });

  it('cites a fact for each sentence that states a rule', () => expect(withoutFacts(id, page.ns, page.blocks)).toEqual([]));

  it('has a picture for each step, tile and sign of danger', () => {
    for (const block of page.blocks) {
      if (block.kind !== 'steps' && block.kind !== 'tiles' && block.kind !== 'danger' && block.kind !== 'list') continue;
      for (const item of block.items) expect(item.icon, item.key).toBeDefined();
    }
  });
});

it('would catch a rule without a fact', () => {
  expect(withoutFacts('gp', 'gp', [{ kind: 'text', key: 'money' }])).toHaveLength(1);
});
