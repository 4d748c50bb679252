/** Checks on the facts, sources and figures. Each gives a list of what is wrong, empty when all is well. */

type LooseFact = { statement: string; sources: readonly string[]; evidenceDate: string | null; confidence: string };
type LooseSource = { publisher: string; title: string; address: string | null; date: string | null };
type LooseFigure = {
  fact: string;
  values: readonly { from: string; value: string }[];
  evidenceDate: string | null;
  reviewBy: string;
};

/** Facts, sources or figures by name, before they are trusted. */
export type Table<T> = Readonly<Record<string, T>>;

const publishable = new Set(['high', 'medium-high', 'medium', 'low-medium']);
// The one fact of low-medium confidence that may be told: "you can ask" for a woman or man interpreter.
const lowMediumAllowed = new Set(['IN-12']);
const wordLimit = 40;
/** Lists of signs and of illnesses stand whole: to shorten them is to change them. */
const whole = new Set(['EM-01', 'EM-02', 'EM-06']);

const isIsoPrefix = (text: string) => /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text);
const isIsoDay = (text: string) => text.length === 10 && isIsoPrefix(text);

/** Looks at each fact by itself: its number, its words, its confidence, and that it has a source. */
export const checkFacts = (facts: Table<LooseFact>): string[] =>
  Object.entries(facts).flatMap(([id, fact]) => {
    const problems: string[] = [];
    if (!/^[A-Z]{2}-\d\d$/.test(id)) problems.push(`${id}: not a fact number`);
    if (fact.sources.length === 0) problems.push(`${id}: no source`);
    if (!publishable.has(fact.confidence)) problems.push(`${id}: confidence ${fact.confidence}`);
    if (fact.confidence === 'low-medium' && !lowMediumAllowed.has(id)) problems.push(`${id}: confidence low-medium`);
    const words = fact.statement.split(/\s+/).filter(Boolean).length;
    if (words === 0 || (words > wordLimit && !whole.has(id))) problems.push(`${id}: ${words} words`);
    return problems;
  });

/** Looks at facts and sources together: each source is known, cited, and no older or newer than the fact says. */
export const checkSources = (facts: Table<LooseFact>, sources: Table<LooseSource>): string[] => {
  const cited = new Set(Object.values(facts).flatMap((fact) => fact.sources));
  const ofFacts = Object.entries(facts).flatMap(([id, fact]) => {
    const unknown = fact.sources.filter((name) => !(name in sources)).map((name) => `${id}: unknown source ${name}`);
    const dates = fact.sources.flatMap((name) => sources[name]?.date ?? []).sort();
    const newest = dates.at(-1) ?? null;
    return newest === fact.evidenceDate ? unknown : [...unknown, `${id}: evidence date is not ${newest}`];
  });
  const ofSources = Object.entries(sources).flatMap(([name, source]) => {
    const problems: string[] = [];
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) problems.push(`${name}: not a source name`);
    if (!cited.has(name)) problems.push(`${name}: no fact cites it`);
    if (!source.publisher || !source.title) problems.push(`${name}: no publisher or title`);
    if (source.address !== null && !source.address.startsWith('https://')) problems.push(`${name}: address is not https`);
    if (source.date !== null && !isIsoPrefix(source.date)) problems.push(`${name}: date ${source.date}`);
    return problems;
  });
  return [...ofFacts, ...ofSources];
};

/** Looks at each figure: a known fact with the same evidence date, whole days in rising order, and a day to read it again. */
export const checkFigures = (figures: Table<LooseFigure>, facts: Table<LooseFact>): string[] =>
  Object.entries(figures).flatMap(([id, figure]) => {
    const problems: string[] = [];
    const fact = facts[figure.fact];
    if (fact === undefined) problems.push(`${id}: unknown fact ${figure.fact}`);
    else if (fact.evidenceDate !== figure.evidenceDate) problems.push(`${id}: evidence date differs from ${figure.fact}`);
    if (figure.values.length === 0) problems.push(`${id}: no value`);
    figure.values.forEach(({ from, value }, at) => {
      if (!isIsoDay(from)) problems.push(`${id}: ${from} is not a day`);
      if (value.trim() === '') problems.push(`${id}: empty value`);
      const before = figure.values[at - 1];
      if (before !== undefined && before.from >= from) problems.push(`${id}: values are not in date order`);
    });
    if (!isIsoDay(figure.reviewBy)) problems.push(`${id}: no day to read it again`);
    return problems;
  });
