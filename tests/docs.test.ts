/** What is written about Doorway is true where a machine can tell. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languageIds, languages } from '#domain/languages.ts';
import { readWords } from '../scripts/build/localeFiles.ts';
import {
  brokenLinks,
  machinePaths,
  missingPaths,
  registryHosts,
  runsOf,
  signatures,
  unknownCommands,
  unknownKeys,
  unsigned,
} from './checkDocs.ts';

const read = (path: string): string => readFileSync(path, 'utf8');

/** Every file of the project, those not committed yet among them. */
const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8', maxBuffer: 1e8 })
  .split('\0')
  .filter((path) => path !== '' && existsSync(path));

const documents = files.filter((path) => path.endsWith('.md'));
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const english = readWords('en');
const named = languageIds.filter((id) => id !== 'en').map((id) => languages[id].englishName);

/** Spelled in parts, so that this file does not hold what it looks for. */
const spelled = (...parts: readonly string[]): string => parts.join('');

describe.each(documents)('%s', (path) => {
  const text = read(path);
  it('leads somewhere with every link', () => expect(brokenLinks(path, text)).toEqual([]));
  it('names only commands that there are', () => expect(unknownCommands(text, scripts)).toEqual([]));
  it('names only files that there are', () => expect(missingPaths(text)).toEqual([]));
  it('names only sentences that there are', () => expect(unknownKeys(text, english)).toEqual([]));
});

describe('the checks of pages', () => {
  it('catch a link to no file and to no heading', () => {
    expect(brokenLinks('README.md', '[a](docs/none.md) [b](LICENSE) [c](#no-such) [d](#known-limits) [e](https://example.org)')).toEqual([
      'docs/none.md',
      '#no-such',
    ]);
  });
  it('catch a command that there is not', () => {
    expect(unknownCommands('`npm run where -- GP-03`, `npm run nowhere`', scripts)).toEqual(['nowhere']);
  });
  it('catch a file that there is not', () => {
    expect(missingPaths('`src/domain/facts.json` `src/domain/none.json` `locales/<language>/`')).toEqual(['src/domain/none.json']);
  });
  it('catch a sentence that there is not', () => {
    expect(unknownKeys('`gp:answer` `gp:answr` `node:fs`', english)).toEqual(['gp:answr']);
  });
});

describe('the project', () => {
  it('has documents to look at', () => expect(documents.length).toBeGreaterThan(15));

  it.each([
    ['no path of a machine', machinePaths],
    ['no server of packages', registryHosts],
  ])('holds %s', (_name, find) => {
    const found = files.flatMap((path) => find(read(path)).map((hit) => `${path}: ${hit}`));
    expect(found).toEqual([]);
  });

  it('would be caught holding one', () => {
    expect(machinePaths(spelled('see /', 'work/main and /', 'tmp/x, not /ti/', 'home/'))).toHaveLength(2);
    expect(registryHosts(spelled('https://registry', '.example.org/x and http://10', '.0.0.1:4873/'))).toHaveLength(2);
    expect(registryHosts('https://www.nhs.uk/ and http://127.0.0.1/')).toEqual([]);
  });

  it('has every script that it names', () => {
    const named = Object.values(scripts).flatMap((command) => command.match(/scripts\/[\w./]+/g) ?? []);
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });
});

describe('the README', () => {
  const text = read('README.md');
  it.each([
    'independent of the British Red Cross and the NHS; informed by the framework; does not claim to implement its recommendations',
    'Test version',
    'Nothing that a person types or answers',
    'npm start',
    'npm test',
    'SITE_ADDRESS',
    '.ci/run',
    'test-output/screenshots',
  ])('says: %s', (sentence) => expect(text).toContain(sentence));
});

describe('what continuous integration runs', () => {
  const workflow = read('.github/workflows/check.yml');
  it('is .ci/run, on push and pull request', () => {
    expect(runsOf(workflow)).toEqual(['sh .ci/run']);
    expect(workflow).toMatch(/^on:\n {2}push:\n {2}pull_request:/m);
    expect(workflow.match(/uses: .*/g)?.every((use) => /@v\d+$/.test(use))).toBe(true);
  });
  it('is the test command, and nothing else', () => {
    expect(read('.ci/run').match(/^npm .*$/gm)).toEqual(['npm test']);
  });
  it('would be caught running something else', () => {
    expect(runsOf(workflow.replace('sh .ci/run', 'npm run build'))).not.toEqual(['sh .ci/run']);
  });
});

describe('licences', () => {
  it('are named for code, text, and the work of others', () => {
    expect(read('LICENSE')).toContain('MIT License');
    expect(read('LICENSE-TEXT')).toContain('https://creativecommons.org/licenses/by/4.0/');
    for (const name of ['Health Icons', 'Lucide', 'Vazirmatn', 'Noto Sans Ethiopic']) expect(read('NOTICE')).toContain(name);
  });
});

describe('the decisions', () => {
  const folder = 'docs/adr';
  const pages = readdirSync(folder).filter((name) => /^\d{4}-/.test(name));
  it.each(pages)('%s has its four parts, fits a page, and is in the list', (name) => {
    const text = read(`${folder}/${name}`);
    expect(text.match(/^## .+$/gm)).toEqual(['## Context', '## Decision', '## Rejected', '## Consequences']);
    expect(text.split('\n').length).toBeLessThanOrEqual(60);
    expect(read(`${folder}/README.md`)).toContain(`(${name})`);
  });
});

describe('"Test version"', () => {
  const page = read('docs/before-you-publish.md');
  it('stays on the pages while a role has not signed', () => {
    expect(signatures(page).length).toBeGreaterThanOrEqual(2 + 2 * named.length);
    const shown =
      read('src/ui/Screen/DraftNotice.tsx').includes('common:testVersion') && read('src/ui/Screen/Screen.tsx').includes('<DraftNotice');
    expect(shown || unsigned(page, named).length === 0).toBe(true);
  });
  it('counts a row without a date or a release as not signed, and a language without rows', () => {
    const rows = ['A clinician', 'An adviser', 'A first reader of Farsi', 'A second reader of Farsi'];
    const table = (date: string) => rows.map((role) => `| ${role} | words | ${date} | 3 |`).join('\n');
    expect(unsigned(table('2027-01-31'), ['Farsi'])).toEqual([]);
    expect(unsigned(table('not yet'), ['Farsi'])).toHaveLength(4);
    expect(unsigned(table('2027-01-31'), ['Farsi', 'Arabic'])).toEqual(['first reader of Arabic', 'second reader of Arabic']);
  });
});
