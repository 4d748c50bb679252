/** Requests that are not simply for a file: other methods, parts, what a phone has already, what is not there, and tricks. */
import { ask, type Answer } from './ask.ts';
import { headerFaults, unless, type Host } from './expectedAnswer.ts';

const isOf = (type: string, { headers }: Answer): boolean => headers['content-type']?.startsWith(type) ?? false;

/** Only GET and HEAD are answered, and the answer says so. HEAD is GET without the bytes. */
export const methodFaults = async (host: Host, paths: readonly string[]): Promise<string[]> => {
  const faults: string[] = [];
  for (const path of paths) {
    const [got, head] = [await ask(host.port, { path }), await ask(host.port, { path, method: 'HEAD' })];
    // The few words of a redirect may be counted or not.
    const length = got.status === 301 ? [] : ['content-length'];
    for (const name of [...length, 'content-type', 'etag', 'cache-control', 'content-security-policy'])
      faults.push(...unless(got.headers[name] === head.headers[name], `HEAD ${path}: other ${name}`));
    faults.push(...unless(head.status === got.status && head.body.length === 0, `HEAD ${path}: ${head.status}`));
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'PROPFIND']) {
      const answer = await ask(host.port, { path, method });
      faults.push(
        ...unless(answer.status === 405, `${method} ${path}: ${answer.status}`),
        ...unless(answer.headers.allow === 'GET, HEAD', `${method} ${path}: allow ${answer.headers.allow}`),
        ...unless(isOf('text/plain', answer), `${method} ${path}: ${answer.headers['content-type']}`),
        ...headerFaults(host, path, answer),
      );
    }
  }
  return faults;
};

/** Parts of a file. `size` in bytes. */
export const rangeFaults = async (host: Host, path: string, bytes: Buffer): Promise<string[]> => {
  const part = (range: string) => ask(host.port, { path, headers: { Range: range, 'Accept-Encoding': 'identity' } });
  const expected = [
    ['bytes=0-9', 0, 9],
    ['bytes=5-5', 5, 5],
    [`bytes=${bytes.length - 4}-`, bytes.length - 4, bytes.length - 1],
    ['bytes=-7', bytes.length - 7, bytes.length - 1],
    [`bytes=10-${bytes.length + 50}`, 10, bytes.length - 1],
  ] as const;
  const faults: string[] = [];
  for (const [range, first, last] of expected) {
    const answer = await part(range);
    faults.push(
      ...unless(answer.status === 206, `${path} ${range}: ${answer.status}`),
      ...unless(
        answer.headers['content-range'] === `bytes ${first}-${last}/${bytes.length}`,
        `${path} ${range}: ${answer.headers['content-range']}`,
      ),
      ...unless(answer.body.equals(bytes.subarray(first, last + 1)), `${path} ${range}: other bytes`),
      ...headerFaults(host, path, answer),
    );
  }
  const beyond = await part(`bytes=${bytes.length + 1}-`);
  const nonsense = await part('apples=0-9');
  return [
    ...faults,
    ...unless(beyond.status === 416, `${path} beyond its end: ${beyond.status}`),
    ...unless(beyond.headers['content-range'] === `bytes */${bytes.length}`, `${path} beyond its end: ${beyond.headers['content-range']}`),
    ...unless([200, 416].includes(nonsense.status), `${path} in another unit: ${nonsense.status}`),
  ];
};

/** What the phone has already is not sent again, and what it has not is. Compressed and plain copies are told apart. */
export const freshnessFaults = async (host: Host, path: string, coding: string): Promise<string[]> => {
  const get = (headers: Record<string, string>) => ask(host.port, { path, headers: { 'Accept-Encoding': coding, ...headers } });
  const first = await get({});
  const tag = first.headers.etag ?? '';
  const changed = first.headers['last-modified'] ?? '';
  const [sameTag, sameDate, otherTag, oldDate, plain] = await Promise.all([
    get({ 'If-None-Match': tag }),
    get({ 'If-Modified-Since': changed }),
    get({ 'If-None-Match': '"another"' }),
    get({ 'If-Modified-Since': 'Sat, 01 Jan 2000 00:00:00 GMT' }),
    ask(host.port, { path, headers: { 'Accept-Encoding': 'identity' } }),
  ]);
  return [
    ...unless(tag !== '' && changed !== '', `${path}: no ETag or no date`),
    ...unless(sameTag.status === 304 && sameTag.body.length === 0, `${path} If-None-Match: ${sameTag.status}`),
    ...unless(sameDate.status === 304 && sameDate.body.length === 0, `${path} If-Modified-Since: ${sameDate.status}`),
    ...unless(otherTag.status === 200, `${path} with another ETag: ${otherTag.status}`),
    ...unless(oldDate.status === 200, `${path} with an old date: ${oldDate.status}`),
    ...unless(
      (plain.headers['content-encoding'] === first.headers['content-encoding']) === (plain.headers.etag === tag),
      `${path}: one ETag for two codings`,
    ),
    ...headerFaults(host, path, sameTag),
    ...headerFaults(host, path, sameDate),
  ];
};

/** What is not there: files as text, pages as our own page. `closed` are things that lie there and are never given. */
export const missingFaults = async (host: Host, page: Buffer): Promise<string[]> => {
  const files = ['/assets/none-12345678.js', '/fonts/none.0123456789ab.woff2', '/packs/xx.0123456789ab.json', '/none.css', '/ti/none.png'];
  const closed = ['/_headers', '/.git/config', '/.env', '/ti/.hidden', '/index.html.gz', '/sw.js.br', '/.well-known/'];
  const pages = ['/none', '/none/', '/ti/none/', '/ti/gp/none', '/assets/', '/assets', '/packs/', '/icons'];
  const faults: string[] = [];
  const asIfKnown = { Range: 'bytes=0-3', 'If-None-Match': '*' };
  for (const path of [...files, ...closed, ...pages]) {
    const plain = await ask(host.port, { path, headers: { 'Accept-Encoding': 'identity' } });
    const known = await ask(host.port, { path, headers: { 'Accept-Encoding': 'identity', ...asIfKnown } });
    faults.push(...unless(known.status === 404, `${path}, as if it were known: ${known.status}`));
    faults.push(...unless(plain.status === 404, `${path}: ${plain.status}`), ...headerFaults(host, path, plain));
    if (pages.includes(path))
      faults.push(
        ...unless(isOf('text/html', plain), `${path}: ${plain.headers['content-type']}`),
        ...unless(plain.body.equals(page) && known.body.equals(page), `${path}: not our own page`),
      );
    else
      faults.push(
        ...unless(isOf('text/plain', plain), `${path}: ${plain.headers['content-type']}`),
        ...unless(!/<html|<!doctype/i.test(plain.body.toString()), `${path}: a page in place of a file`),
      );
  }
  return faults;
};

/** Ways out of the folder, and addresses that are not well formed. */
export const trickFaults = async (host: Host): Promise<string[]> => {
  const tricks = [
    '/../../../../etc/passwd',
    '/ti/../../../../../etc/passwd',
    '/..%2f..%2f..%2f..%2fetc/passwd',
    '/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
    '/ti/..%5c..%5cetc%5cpasswd',
    '/%00',
    '/ti/gp%00.html',
    '/%zz',
    '/%',
    '/\\example.com',
    '/ti/gp%0d%0aSet-Cookie:a=1',
  ];
  const faults: string[] = [];
  for (const path of tricks) {
    const answer = await ask(host.port, { path });
    faults.push(
      ...unless([400, 404].includes(answer.status), `${path}: ${answer.status}`),
      ...unless(!/root:x:0/.test(answer.body.toString()), `${path}: a file from outside`),
      ...unless(answer.headers['set-cookie'] === undefined && answer.headers.location === undefined, `${path}: a header of the asker`),
    );
  }
  for (const path of ['/%74i/gp/', '//ti/gp/', '/ti///gp/', '/ti/./gp/', '/ti/gp/../gp/', '/ti/gp/?plain', '/ti/gp/index.html?x=1']) {
    const answer = await ask(host.port, { path });
    faults.push(...unless(answer.status === 200, `${path}: ${answer.status}`), ...headerFaults(host, '/ti/gp/', answer));
  }
  return faults;
};
