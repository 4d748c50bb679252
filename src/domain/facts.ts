/** The facts that every rule, page and card rests on, by number, each with its sources and its evidence date. */
import data from './facts.json' with { type: 'json' };
import { sources, type SourceId } from './sources.ts';

/** The number of a fact, such as `GP-03`. */
export type FactId = keyof typeof data;

/** How sure the evidence makes us. Facts of low confidence are left out. */
export type Confidence = 'high' | 'medium-high' | 'medium' | 'low-medium';

/** One fact in our own words. `evidenceDate` is the newest date among its sources, or null when no source has a date. */
export type Fact = {
  readonly statement: string;
  readonly sources: readonly SourceId[];
  readonly evidenceDate: string | null;
  readonly confidence: Confidence;
};

/** What stands behind some facts together: the sources in the order they are met, and the newest and oldest evidence dates. */
export type Evidence = {
  readonly sources: readonly SourceId[];
  readonly newest: string | null;
  readonly oldest: string | null;
};

/** Every fact by its number. */
export const facts = data as Readonly<Record<FactId, Fact>>;

/** The newest date among the sources of a fact: its `evidenceDate`, as the tests see to. Phones are sent the sources' dates alone. */
const newestOf = (fact: Fact): string | undefined =>
  fact.sources
    .flatMap((id) => sources[id].date ?? [])
    .sort()
    .at(-1);

/**
 * Gathers the evidence for the foot of a page.
 * Takes the facts a page cites, in reading order; repeats are allowed.
 * Gives each source once, and the newest and oldest evidence dates of those facts: ISO dates or
 * prefixes (`2024`, `2024-10`), null when no fact has a date. It never throws for a known fact.
 */
export const evidenceOf = (factIds: readonly FactId[]): Evidence => {
  const cited = factIds.map((id) => facts[id]);
  // ISO dates sort as text, and a prefix sorts before the days inside it.
  const dates = cited
    .map(newestOf)
    .filter((date) => date !== undefined)
    .sort();
  return {
    sources: [...new Set(cited.flatMap((fact) => fact.sources))],
    newest: dates.at(-1) ?? null,
    oldest: dates[0] ?? null,
  };
};
