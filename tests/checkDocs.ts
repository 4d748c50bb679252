/** Checks on what is written about Doorway. Each gives a list of what is wrong, empty when all is well. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

type Words = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The name of a heading as links use it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

const anchorsIn = (markdown: string): ReadonlySet<string> =>
  new Set([...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading)));

/** Links of a page that lead to no file or no heading. Addresses of the web are not opened. */
export const brokenLinks = (file: string, markdown: string): string[] =>
  [...markdown.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^(?:https?|mailto):/.test(target))
    .filter((target) => {
      const [path = '', anchor] = target.split('#');
      const there = path === '' ? file : join(dirname(file), path);
      if (!existsSync(there)) return true;
      return anchor !== undefined && !anchorsIn(readFileSync(there, 'utf8')).has(anchor);
    });

/** Commands of `npm run` that a text names and the project does not have. */
export const unknownCommands = (text: string, scripts: Readonly<Record<string, string>>): string[] =>
  [...text.matchAll(/npm run (?:-s )?([\w-]+)/g)].map(([, name = '']) => name).filter((name) => !Object.hasOwn(scripts, name));

const codeIn = (markdown: string): readonly string[] => [...markdown.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);

/** Files and folders that a page names as code and that are not there. Names with a gap, as `<language>`, are passed over. */
export const missingPaths = (markdown: string): string[] =>
  codeIn(markdown).filter((code) => /^(?:src|scripts|tests|docs|locales|deploy|\.ci|\.github)\/[\w./-]*$/.test(code) && !existsSync(code));

/** Keys of sentences that a page names as code, as `gp:answer`, and that English does not have. */
export const unknownKeys = (markdown: string, english: Words): string[] =>
  codeIn(markdown).filter((code) => {
    const [, ns = '', key = ''] = /^(\w+):(\w+)$/.exec(code) ?? [];
    return Object.hasOwn(english, ns) && !Object.hasOwn(english[ns] ?? {}, key);
  });

/** Places of one machine: they mean nothing to a reader, and tell what they need not know. */
export const machinePaths = (text: string): string[] => text.match(/(?<![\w.*-])\/(?:work|root|tmp|home|Users|mnt)\/[\w.-]*/g) ?? [];

/** Names of servers that packages are fetched from, and addresses inside somebody's network. */
export const registryHosts = (text: string): string[] =>
  text.match(
    /\bregistry\.[a-z][\w.-]*|\bnpmjs\.[a-z]+|\bartifactory[./]|"resolved":\s"http|https?:\/\/(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d/g,
  ) ?? [];

/** What a workflow runs, step by step. */
export const runsOf = (workflow: string): string[] => [...workflow.matchAll(/^\s*-?\s*run: (.+)$/gm)].map(([, command = '']) => command);

/** The rows of the table of signatures: the role, and whether it has signed. */
export const signatures = (markdown: string): { readonly role: string; readonly signed: boolean }[] =>
  markdown
    .split('\n')
    .filter((line) => /^\| An? /.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, role = '', , date = '', release = '']) => ({ role, signed: /^\d{4}-\d\d-\d\d$/.test(date) && release !== '' }));

const neededRoles = (languages: readonly string[]): readonly RegExp[] => [
  /clinician/,
  /adviser/,
  ...languages.flatMap((language) => [new RegExp(`first reader of ${language}`), new RegExp(`second reader of ${language}`)]),
];

/** Roles that are in no row of the table, or have not signed. While there is one, "Test version" stays. */
export const unsigned = (markdown: string, languages: readonly string[]): string[] => {
  const rows = signatures(markdown);
  return neededRoles(languages)
    .filter((role) => !rows.some((row) => role.test(row.role) && row.signed))
    .map(({ source }) => source);
};
