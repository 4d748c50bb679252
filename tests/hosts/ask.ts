/** One request, sent as it is written: no address is tidied up, nothing is followed. */
import { Agent, request } from 'node:http';

export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Names of headers that came more than once. */
  readonly doubled: readonly string[];
  readonly body: Buffer;
};

export type Question = { readonly method?: string; readonly path: string; readonly headers?: Readonly<Record<string, string>> };

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

const countNames = (raw: readonly string[]): string[] => {
  const names = raw.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase());
  return names.filter((name, index) => names.indexOf(name) !== index);
};

/** Asks a server on this machine. Throws where no answer comes within 10 seconds. */
export const ask = (port: number, { method = 'GET', path, headers = {} }: Question): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers, agent, timeout: 10_000 }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, String(value)])),
          doubled: countNames(response.rawHeaders),
          body: Buffer.concat(parts),
        }),
      );
    });
    sent.on('timeout', () => sent.destroy(new Error('no answer')));
    sent.on('error', reject);
    sent.end();
  });
