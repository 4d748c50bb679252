import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

type Facts = Record<string, { sources: string[] }>;

/** Every fact id that the app's own code cites. */
const citedFacts = (): ReadonlySet<string> => {
  const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => readFileSync(join('src', name), 'utf8'));
  return new Set(code.flatMap((text) => text.match(/\b[A-Z]{2}-\d\d\b/g) ?? []));
};

const leanFactsOf = (facts: Facts): Facts => {
  const cited = citedFacts();
  return Object.fromEntries(Object.entries(facts).flatMap(([id, { sources }]) => (cited.has(id) ? [[id, { sources }]] : [])));
};

/** A short name for each source, by its place in the file. */
export const shortNames = (names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(names.map((name, place) => [name, place.toString(36)]));

/**
 * Leaves out of what is sent to phones the statements of facts, and facts and sources that nothing cites:
 * pages need only whose text they rest on, and when. Addresses come with the list of all sources.
 */
export const leanFacts = (): Plugin => ({
  name: 'doorway:lean-facts',
  enforce: 'pre',
  applyToEnvironment: (environment) => environment.name === 'client' || environment.name === 'ssr',
  transform: {
    filter: { id: /\/domain\/(facts|sources|figures)\.json$/ },
    handler(code, id) {
      if (id.endsWith('figures.json')) {
        const figures = Object.entries(JSON.parse(code) as Record<string, { fact: string }>);
        return { code: JSON.stringify(Object.fromEntries(figures.map(([name, { fact: _fact, ...rest }]) => [name, rest]))), map: null };
      }
      const read = (name: string): Facts => JSON.parse(readFileSync(`src/domain/${name}.json`, 'utf8')) as Facts;
      const facts = leanFactsOf(read('facts'));
      // Names of sources are for people who write facts: phones get short ones, the same in every file.
      const short = shortNames(Object.keys(read('sources')));
      if (id.endsWith('facts.json')) {
        const lean = Object.entries(facts).map(([fact, { sources }]) => [fact, { sources: sources.map((name) => short[name]) }]);
        return { code: JSON.stringify(Object.fromEntries(lean)), map: null };
      }
      const cited = new Set(Object.values(facts).flatMap(({ sources }) => sources));
      const sources = Object.entries(JSON.parse(code) as Record<string, { address: string | null; dateNote?: string }>).flatMap(
        ([source, { address: _address, dateNote: _dateNote, ...rest }]) => (cited.has(source) ? [[short[source], rest] as const] : []),
      );
      return { code: JSON.stringify(Object.fromEntries(sources)), map: null };
    },
  },
});
