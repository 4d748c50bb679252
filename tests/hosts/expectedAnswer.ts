/** What an answer must be, and what is wrong with it. */
import { headersOf, type HostRules } from '../../scripts/hosts/hostRules.ts';
import type { Answer } from './ask.ts';

/** A host under test. `joins`: it sends both values where two rules name a header, as hosts do that read `_headers`. */
export type Host = { readonly port: number; readonly rules: HostRules; readonly joins: boolean };

const policy = 'Content-Security-Policy';

/** Headers of our own that must be on an answer, by name in small letters. */
export const expectedHeaders = ({ rules, joins }: Host, path: string, status: number): Record<string, string> => {
  const headers: Record<string, string> = { ...headersOf(rules, path, status) };
  if (joins && path === '/sw.js') headers[policy] = `${rules.everywhere[policy]}, ${rules.worker[policy]}`;
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
};

const unwanted = /^(?:set-cookie|x-powered-by|via|age|expires|pragma|report-to|nel|link|refresh|access-control-.*)$/;

/** Sentences on what is wrong with the headers of an answer, empty when nothing is. */
export const headerFaults = (host: Host, path: string, answer: Answer): string[] => {
  const expected = expectedHeaders(host, path, answer.status);
  return [
    ...Object.entries(expected)
      .filter(([name, value]) => answer.headers[name] !== value)
      .map(([name, value]) => `${path}: ${answer.status} ${name} is ${answer.headers[name] ?? 'missing'}, not ${value}`),
    ...answer.doubled.filter((name) => name !== 'vary').map((name) => `${path}: ${name} twice`),
    ...Object.keys(answer.headers)
      .filter((name) => unwanted.test(name))
      .map((name) => `${path}: ${name} is sent`),
    ...(/\d/.test(answer.headers.server ?? '') ? [`${path}: server tells its version`] : []),
  ];
};

/** A fault in words if something does not hold. */
export const unless = (holds: boolean, fault: string): string[] => (holds ? [] : [fault]);

/** The type of a file, as it must be sent. */
export const typeOf = (rules: HostRules, file: string): string =>
  rules.types[/\.(\w+)$/.exec(file)?.[1] ?? ''] ?? 'application/octet-stream';
