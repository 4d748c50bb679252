/** Phones that look at a build with some of its guards switched off. One browser; each phone lives at an origin of its own. */
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { newProfile, openBrowser, openSink, serveSite } from '../e2e/browser.ts';
import { phoneOf, type Answer, type Network, type Phone } from '../e2e/brokenPhone.ts';
import type { UnderFault } from './fault.ts';

const dropTrustedTypes = (response: ServerResponse): void => {
  const write = response.writeHead.bind(response);
  response.writeHead = ((status: number, headers: Record<string, string> = {}) => {
    const policy = headers['Content-Security-Policy']?.replace(/\s*(?:require-trusted-types-for|trusted-types)[^;]*;?/g, '');
    return write(status, policy === undefined ? headers : { ...headers, 'Content-Security-Policy': policy });
  }) as typeof response.writeHead;
};

const send = (response: ServerResponse, { status = 200, type = 'text/plain', body = '', after = 0 }: Answer): void =>
  void setTimeout(() => void response.writeHead(status, { 'Content-Type': type }).end(body), after);

/** Serves a build, its worker with the same guards switched off. `network` answers in place of the site where it wants to. */
export const serveUnder = (
  { root, without }: UnderFault,
  network: (path: string, request: IncomingMessage) => Answer | 'hang' | null = () => null,
  port?: number,
) =>
  serveSite(
    root,
    (path, request, response) => {
      if (without.includes('trustedTypes')) dropTrustedTypes(response);
      const answer = network(path, request);
      if (answer === 'hang') return true;
      if (answer !== null) send(response, answer);
      else if (path === '/sw.js' && without.length > 0) {
        const body = `self.doorwayWithout=${JSON.stringify(without)};${readFileSync(join(root, 'sw.js'), 'utf8')}`;
        send(response, { type: 'text/javascript; charset=utf-8', body });
      } else return false;
      return true;
    },
    port,
  );

/** Switches guards off in every page of a browser from now on. */
export const switchOff = (context: BrowserContext, without: readonly string[]): Promise<unknown> =>
  context.addInitScript((names) => void Object.assign(globalThis, { doorwayWithout: names }), without);

/** Opens a browser, gives a new phone to `work`, and throws both away. */
export const onePhone = async (site: UnderFault, work: (phone: Phone) => Promise<void>, network?: Network): Promise<void> => {
  const profile = newProfile();
  const sink = await openSink();
  const server = await serveUnder(site, (path, request) => answering?.(path, request) ?? null);
  let answering: Network | null = network ?? null;
  const { context } = await openBrowser({ profile: profile.path, sink });
  let isOpen = true;
  const cutOff = async (): Promise<void> => {
    if (isOpen) await server.close();
    isOpen = false;
  };
  try {
    await switchOff(context, site.without);
    const use = (next: Network | null): void => void (answering = next);
    await work(phoneOf(await context.newPage(), context, `http://localhost:${server.port}`, { use, cutOff }));
  } finally {
    await context.close();
    await cutOff();
    await sink.close();
    profile.remove();
  }
};
