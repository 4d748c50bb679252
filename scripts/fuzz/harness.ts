/** Mutates, reads, draws and counts. Built and run by `scripts/fuzz.ts`. */
import { appVersion } from '#domain/appVersion.ts';
import { createI18n } from '#i18n/createI18n.ts';
import { languageBench, languageCase, type LanguageBench } from './languageCase.tsx';
import { localCase } from './localCase.tsx';
import { mutateBytes, mutateTree } from './mutate.ts';
import type { Outcome } from './outcome.ts';
import { randomOf, type Random } from './random.ts';
import { englishWords, languageSeeds, localSeeds } from './seeds.ts';

/** What is counted for one kind of file. */
export type Counts = {
  cases: number;
  taken: number;
  crashes: number;
  slow: number;
  prototypes: number;
  unsafe: number;
  otherFaults: number;
  slowest: number;
  readonly results: Map<string, number>;
};

/** The whole run. `examples`: the first faults, with the number of their case, so that they can be run again. */
export type FuzzReport = { readonly local: Counts; readonly language: Counts; readonly examples: readonly string[] };

/** What a run is given. `stop`: end at the first fault. `first`: the number of its first case, to run one again. */
export type FuzzPlan = { readonly count: number; readonly seed: number; readonly stop?: boolean; readonly first?: number };

/** Milliseconds that reading may take. A case over it is read again, with rests: what else the machine does is not its fault. */
const longestRead = 50;
const tries = 10;
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 100));

const today = '2026-11-26';
const decoder = new TextDecoder();
const encoder = new TextEncoder();

const newCounts = (): Counts => ({
  cases: 0,
  taken: 0,
  crashes: 0,
  slow: 0,
  prototypes: 0,
  unsafe: 0,
  otherFaults: 0,
  slowest: 0,
  results: new Map(),
});

const prototypes = [Object.prototype, Array.prototype, Function.prototype, String.prototype, Map.prototype];
const namesOfPrototypes = (): string => prototypes.map((one) => Reflect.ownKeys(one).length).join();

/** Takes back what a case did to the prototypes, so that the next one starts clean. */
const cleanPrototypes = (known: readonly ReadonlySet<PropertyKey>[]): void => {
  for (const [place, one] of prototypes.entries()) {
    for (const name of Reflect.ownKeys(one)) if (!known[place]?.has(name)) Reflect.deleteProperty(one, name);
  }
};

type Case = () => Outcome;

const mutated = (seed: string, random: Random): Uint8Array =>
  random.below(2) === 0 ? mutateBytes(encoder.encode(seed), random) : encoder.encode(mutateTree(seed, random));

/** Mutations are drawn from the seed and the number of the case: any case can be run alone. */
export const fuzz = async ({ count, seed, stop = false, first = 1 }: FuzzPlan): Promise<FuzzReport> => {
  const setUp = randomOf(seed);
  const english = englishWords();
  const partners = localSeeds(setUp);
  const languages = languageSeeds(setUp);
  const reader = await createI18n({ lang: 'en', today, namespaces: Object.keys(english), words: { en: english } });
  const benches = new Map<string, LanguageBench>();
  for (const { lang, smallKeys, wholeKeys } of languages) {
    benches.set(`${lang} small`, await languageBench(lang, english, smallKeys, appVersion, today));
    benches.set(`${lang} whole`, await languageBench(lang, english, wholeKeys, appVersion, today));
  }

  const caseOf = (number: number): { readonly kind: 'local' | 'language'; readonly run: Case } => {
    const random = randomOf(seed * 1_000_003 + number);
    if (number % 2 === 0) {
      const bytes = mutated(number % 100 === 0 ? (partners[0] as string) : random.pick(partners), random);
      return { kind: 'local', run: () => localCase(bytes, reader) };
    }
    const chosen = random.pick(languages);
    const size = number % 8001 === 0 ? 'whole' : 'small';
    // As the app does it: bytes that bear the right hash are decoded and read.
    const text = decoder.decode(mutated(chosen[size], random));
    return { kind: 'language', run: () => languageCase(text, benches.get(`${chosen.lang} ${size}`) as LanguageBench) };
  };

  const report = { local: newCounts(), language: newCounts(), examples: [] as string[] };
  const before = namesOfPrototypes();
  const known = prototypes.map((one) => new Set(Reflect.ownKeys(one)));
  for (let number = first; number < first + count; number += 1) {
    const { kind, run } = caseOf(number);
    const counts = report[kind];
    const note = (what: string): void => {
      if (report.examples.length < 20) report.examples.push(`case ${number} (${kind}): ${what}`);
    };
    counts.cases += 1;
    try {
      let outcome = run();
      let { took } = outcome;
      for (let again = 1; again < tries && took > longestRead; again += 1) {
        await rest();
        outcome = run();
        took = Math.min(took, outcome.took);
      }
      counts.slowest = Math.max(counts.slowest, took);
      if (took > longestRead) {
        counts.slow += 1;
        note(`${Math.round(took)} ms`);
      }
      counts.results.set(outcome.result, (counts.results.get(outcome.result) ?? 0) + 1);
      if (outcome.result === 'taken') counts.taken += 1;
      if (outcome.faults.length > 0) {
        const isUnsafe = outcome.faults.some((fault) => /^(?:unsafe|dear|dials|link)/.test(fault));
        if (isUnsafe) counts.unsafe += 1;
        else counts.otherFaults += 1;
        note(outcome.faults.slice(0, 3).join('; '));
      }
    } catch (error) {
      counts.crashes += 1;
      note(`crash: ${String(error).slice(0, 200)}`);
    }
    if (namesOfPrototypes() !== before) {
      counts.prototypes += 1;
      note('a prototype was changed');
      cleanPrototypes(known);
    }
    if (stop && report.examples.length > 0) break;
  }
  return report;
};
