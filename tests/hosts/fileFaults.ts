/** Walks over every file and folder of a site on a host. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { ask, type Answer } from './ask.ts';
import { headerFaults, typeOf, unless, type Host } from './expectedAnswer.ts';

const atOnce = 8;

const inTurns = async (paths: readonly string[], look: (path: string) => Promise<string[]>): Promise<string[]> => {
  const faults: string[] = [];
  for (let first = 0; first < paths.length; first += atOnce)
    faults.push(...(await Promise.all(paths.slice(first, first + atOnce).map(look))).flat());
  return faults;
};

/** The addresses of a site: each file, and each folder of a page as people ask for it. `_headers` is none. */
export const addresses = (files: readonly string[]): string[] => [
  ...files.filter((file) => file !== '/_headers'),
  ...files.filter((file) => file.endsWith('/index.html')).map((file) => file.replace(/index\.html$/, '')),
];

const plain = (answer: Answer): Buffer => {
  const coding = answer.headers['content-encoding'];
  if (coding === 'gzip') return gunzipSync(answer.body);
  return coding === 'br' ? brotliDecompressSync(answer.body) : answer.body;
};

/** Every address: status, type, all headers, and the bytes of the file. `coding` is what the phone says it can unpack. */
export const fileFaults = (host: Host, site: string, paths: readonly string[], coding = 'identity'): Promise<string[]> =>
  inTurns(paths, async (path) => {
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const answer = await ask(host.port, { path, headers: { 'Accept-Encoding': coding } });
    const wanted = coding === 'identity' || /\.(?:png|woff2)$/.test(file) ? undefined : coding.split(',')[0];
    return [
      ...unless(answer.status === 200, `${path}: ${answer.status}`),
      ...unless(answer.headers['content-type'] === typeOf(host.rules, file), `${path}: type ${answer.headers['content-type']}`),
      ...unless(answer.headers['content-encoding'] === wanted, `${path}: coding ${answer.headers['content-encoding']}, not ${wanted}`),
      ...unless(!wanted || /accept-encoding/i.test(answer.headers.vary ?? ''), `${path}: does not vary with coding`),
      ...unless(plain(answer).equals(readFileSync(join(site, file))), `${path}: other bytes`),
      ...headerFaults(host, path, answer),
    ];
  });

/** Folders without the last slash lead to it, with what stood behind the question mark, and to no other host. */
export const redirectFaults = (host: Host, folders: readonly string[]): Promise<string[]> =>
  inTurns(folders, async (folder) => {
    const bare = folder.replace(/\/$/, '');
    const questions = [bare, `${bare}?plain`, `${bare}?a=1&b=%2F`, `/${bare}`, `//${bare}?x`];
    const answers = await Promise.all(questions.map((path) => ask(host.port, { path })));
    return answers.flatMap((answer, index) => {
      const asked = questions[index] ?? '';
      const location = `${folder}${/\?.*/.exec(asked)?.[0] ?? ''}`;
      return [
        ...unless(answer.status === 301, `${asked}: ${answer.status}`),
        ...unless(answer.headers.location === location, `${asked}: leads to ${answer.headers.location}`),
        ...headerFaults(host, bare, answer),
      ];
    });
  });
