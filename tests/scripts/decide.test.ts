import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { questions } from '#domain/answers.ts';
import { parseAnswers } from '../../scripts/decide/parseAnswers.ts';
import { run } from '../../scripts/decide/run.ts';

const today = '2026-11-25';
const print = (line: string) => run(line.split(' ').filter(Boolean), today);

describe('npm run decide', () => {
  it('prints the result in English for given answers and date', () => {
    const { text, code } = print('--claim refused --support homeOffice --date 2026-11-25');
    expect(code).toBe(0);
    expect(text).toContain('On 25 November 2026');
    expect(text).toMatch(/Planned hospital care.*\n {2}FREE WITH A PAPER\n.*section 95 or section 4\(2\)/);
    expect(text).toMatch(/Pregnancy and birth\n {2}Go now\./);
    expect(text).toContain('June 2026');
    expect(text).not.toMatch(/\{\{|undefined/);
  });

  it('says what must still be asked', () => {
    expect(print('--claim refused').text).toMatch(/Planned hospital care.*\n {2}To be asked: Who gives you/);
  });

  it('draws figures of the date, and says after the review that facts may have changed', () => {
    expect(print('--paper old --circumstances baby --date 2027-02-23').text).not.toContain('may have changed');
    expect(print('--paper old --circumstances baby --date 2027-02-24').text).toContain('may have changed');
  });

  it('names debts only where the result is ask first', () => {
    expect(print('--claim refused --support none').text).toContain('£500');
    expect(print('--claim waiting').text).not.toContain('£500');
  });

  it('prints the table, and every allowed value with --help', () => {
    expect(print('--table').text).toContain('HOSPITAL DOOR');
    const { text, code } = print('--help');
    expect(code).toBe(0);
    for (const value of Object.values(questions).flat()) expect(text).toContain(value);
    expect(print('').text).toBe(text);
  });

  it.each([
    ['--claim maybe', 'It can be: notAsked'],
    ['--claim', 'needs a value'],
    ['--claim --support', 'needs a value'],
    ['--clam refused', 'There is no --clam'],
    ['refused', 'There is no refused'],
    ['--claim refused --claim waiting', 'twice'],
    ['--claim refused,waiting', 'one answer'],
    ['--circumstances baby,none', 'cannot be true together'],
    ['--circumstances under16,age60', 'cannot be true together'],
    ['--circumstances baby,baby', 'same answer twice'],
    ['--date 2026-02-30', 'must be a day'],
    ['--date tomorrow', 'must be a day'],
    ['--table --claim refused', 'stands alone'],
    ['--claim toString', 'It can be'],
    ['--constructor x', 'There is no --constructor'],
  ])('complains about %s', (line, complaint) => {
    const { text, code } = print(line);
    expect(code).toBe(2);
    expect(text).toContain(complaint);
    expect(text).toContain('--help');
  });

  it('takes --claim=refused and several circumstances', () => {
    expect(parseAnswers(['--claim=refused', '--circumstances=baby,age16or17'])).toEqual({
      kind: 'decide',
      answers: { claim: 'refused', circumstances: ['baby', 'age16or17'] },
      date: null,
    });
  });

  it('works from the terminal, with an exit code', () => {
    const root = new URL('../..', import.meta.url).pathname;
    const decide = (...args: string[]) =>
      spawnSync('node', ['scripts/run.mjs', 'scripts/decide.ts', ...args], { encoding: 'utf8', cwd: root });
    expect(decide('--claim', 'waiting').stdout).toContain('FREE');
    expect(decide('--claim', 'waiting').status).toBe(0);
    const bad = decide('--claim', 'no');
    expect(bad.status).toBe(2);
    expect(bad.stderr).toContain('It can be');
  });
});
