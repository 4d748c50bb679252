import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

type Facts = Record<string, { sources: string[]; evidenceDate: string | null }>;

/** Every fact id that the app's own code cites. */
const citedFacts = (): ReadonlySet<string> => {
  const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => readFileSync(join('src', name), 'utf8'));
  return new Set(code.flatMap((text) => text.match(/\b[A-Z]{2}-\d\d\b/g) ?? []));
};

const leanFactsOf = (facts: Facts): Facts => {
  const cited = citedFacts();
  return Object.fromEntries(
    Object.entries(facts).flatMap(([id, { sources, evidenceDate }]) => (cited.has(id) ? [[id, { sources, evidenceDate }]] : [])),
  );
};

/**
 * Leaves out of what is sent to phones the statements of facts, and facts and sources that nothing cites:
 * pages need only whose text they rest on, and when. Addresses come with the list of all sources.
 */
export const leanFacts = (): Plugin => ({
  name: 'doorway:lean-facts',
  enforce: 'pre',
  applyToEnvironment: (environment) => environment.name === 'client' || environment.name === 'ssr',
  transform: {
    filter: { id: /\/domain\/(facts|sources)\.json$/ },
    handler(code, id) {
      const read = (name: string): Facts => JSON.parse(readFileSync(`src/domain/${name}.json`, 'utf8')) as Facts;
      const facts = leanFactsOf(read('facts'));
      if (id.endsWith('facts.json')) return { code: JSON.stringify(facts), map: null };
      const cited = new Set(Object.values(facts).flatMap(({ sources }) => sources));
      const sources = Object.entries(JSON.parse(code) as Record<string, { address: string | null }>).flatMap(
        ([source, { address: _address, ...rest }]) => (cited.has(source) ? [[source, rest] as const] : []),
      );
      return { code: JSON.stringify(Object.fromEntries(sources)), map: null };
    },
  },
});
