import { groups } from './groups.ts';

/** One change and what became of it, as far as it is told here. */
type Mutant = {
  readonly status: string;
  readonly fileName: string;
  readonly mutatorName: string;
  readonly replacement?: string | undefined;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
};

/** `killed`: a test failed, or never ended. `excused`: left out in the source, with a reason. `score`: killed of all that were tried, in per cent. */
export type MutationCounts = {
  readonly killed: number;
  readonly survived: number;
  readonly noCoverage: number;
  readonly excused: number;
  readonly score: number;
};

export const countsOf = (results: readonly Mutant[]): MutationCounts => {
  const having = (...statuses: string[]): number => results.filter(({ status }) => statuses.includes(status)).length;
  const killed = having('Killed', 'Timeout');
  const survived = having('Survived');
  const noCoverage = having('NoCoverage');
  const tried = killed + survived + noCoverage;
  return { killed, survived, noCoverage, excused: having('Ignored'), score: tried === 0 ? 0 : (100 * killed) / tried };
};

/** Every change that no test noticed, one a line. */
export const survivorsOf = (results: readonly Mutant[]): string =>
  results
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
    .map(({ status, fileName, mutatorName, replacement = '', location }) => {
      const file = fileName.slice(fileName.lastIndexOf('/src/') + 1);
      return `${status} ${file}:${location.start.line}:${location.start.column + 1} ${mutatorName}: ${replacement.replace(/\s+/g, ' ').slice(0, 160)}`;
    })
    .join('\n');

/** One row of the page. */
export const rowOf = (name: string, { killed, survived, noCoverage, excused, score }: MutationCounts, commit: string): string =>
  `| ${name} | ${killed} | ${survived} | ${noCoverage} | ${excused} | ${score.toFixed(1)} % | \`${commit}\` |`;

const head = `# Mutation

Made by \`npm run mutation\`. Each row was measured at the commit that it names.

| group | killed | survived | no coverage | excused | score | commit |
|---|---|---|---|---|---|---|
`;

/** The page with one row put in or renewed, in the order of the groups. */
export const pageOf = (before: string, row: string): string => {
  const rows = new Map(
    before.split('\n').flatMap((line) => (/^\| (\w+) \| \d/.test(line) ? [[line.split(' ')[1] ?? '', line] as const] : [])),
  );
  rows.set(row.split(' ')[1] ?? '', row);
  return `${head}${Object.keys(groups)
    .flatMap((name) => rows.get(name) ?? [])
    .join('\n')}\n`;
};
