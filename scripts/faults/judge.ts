/** From what a test run reports to one verdict for each fault. */
import type { FaultRow, TestReference } from '../../tests/faults/table/row.ts';

/** One test as the runner reports it. */
export type Ran = {
  /** From the root of the project. */
  readonly file: string;
  readonly titles: readonly string[];
  readonly status: 'passed' | 'failed' | 'skipped' | string;
  /** What it was measured on. */
  readonly commit?: string;
};

/** A fault as it ended. */
export type Verdict = {
  readonly id: string;
  readonly what: string;
  /** Files with the tests that ran for it. */
  readonly tests: readonly string[];
  readonly passed: number;
  readonly failed: number;
  /** Controls that saw what was broken, those that did not, and those that only the full run does. */
  readonly controls: { readonly caught: number; readonly missed: number; readonly notRun: number; readonly why: string };
  /** What its tests and controls were measured on; one, unless the run was done in parts. */
  readonly commits: readonly string[];
  /** What does not exist yet; empty if all is tested. */
  readonly waits: string;
};

const isControl = (titles: readonly string[]): boolean => titles.some((title) => /^control\b/.test(title));

/** A title as it stands in the source, with gaps such as `%s`, against one as it was reported. */
export const fits = (inSource: string, reported: string): boolean =>
  new RegExp(
    `^${inSource
      .split(/%[sdij]|\$\w+/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}`,
    's',
  ).test(reported);

const isOf =
  (references: readonly TestReference[] = []) =>
  ({ file, titles }: Ran): boolean =>
    references.some(([at, title]) => file === at && titles.some((one) => fits(title, one)));

const count = (all: readonly Ran[], status: string): number => all.filter((one) => one.status === status).length;

/** The verdict on one fault. Tests in tests/faults belong to it by the id at the beginning of a title. */
export const judge = (id: string, row: FaultRow, ran: readonly Ran[]): Verdict => {
  const own = ran.filter(({ file, titles }) => file.startsWith('tests/faults/') && titles.some((title) => title.startsWith(`${id} `)));
  const none = { caught: 0, missed: 0, notRun: 0, why: '' };
  if ('waits' in row) return { id, what: row.what, tests: [], passed: 0, failed: 0, controls: none, commits: [], waits: row.waits };
  const pointed = ran.filter(isOf(row.tests));
  const pointedControls = ran.filter(isOf(row.controls));
  const controls = [...new Set([...own.filter(({ titles }) => isControl(titles)), ...pointedControls])];
  const tests = [...new Set([...own, ...pointed])].filter((one) => !controls.includes(one) && !isControl(one.titles));
  return {
    id,
    what: row.what,
    tests: [...new Set(tests.map(({ file }) => file))],
    passed: count(tests, 'passed'),
    failed: count(tests, 'failed'),
    controls: {
      caught: count(controls, 'passed'),
      missed: count(controls, 'failed'),
      notRun: controls.length - count(controls, 'passed') - count(controls, 'failed'),
      why: row.noControl ?? '',
    },
    commits: [...new Set([...tests, ...controls].flatMap(({ commit }) => commit ?? []))],
    waits: row.partly ?? '',
  };
};

/** Whether a verdict is what it has to be: tested and held, with every control that ran seeing what it should; or waiting, with a reason. */
export const isSound = ({ passed, failed, controls, waits, tests }: Verdict): boolean => {
  if (tests.length === 0) return waits !== '' && failed === 0;
  const hasControl = controls.caught + controls.notRun > 0 || controls.why !== '';
  return passed > 0 && failed === 0 && controls.missed === 0 && hasControl;
};
