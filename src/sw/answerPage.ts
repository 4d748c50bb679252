/** Answers the opening of a page. */
import { answerNavigation, asksForPlain } from './answerNavigation.ts';

/** What the worker can reach. Given from outside, so that the answer can be tested without a worker. */
export type Reach = {
  /** The kept shell, with the headers it came with; undefined if it is not there. May reject where the browser's store is broken. */
  readonly shell: () => Promise<Response | undefined>;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly isPlain: () => Promise<boolean>;
  readonly notePlain: (plain: boolean) => Promise<void>;
  /** The languages whose words are kept. */
  readonly keptLanguages: () => Promise<ReadonlySet<string>>;
};

/** A server that is down behind its own front door answers like this. */
const isDown = (response: Response): boolean => response.status >= 502 && response.status <= 504;

/**
 * Gives the page for a request.
 * The request itself is fetched, never its address, so that the browser follows redirects as it does without a worker.
 * Nothing that comes from the network is kept: it may be the log-in page of a Wi-Fi.
 */
export const answerPage = async (request: Request, reach: Reach): Promise<Response> => {
  const { pathname, search } = new URL(request.url);
  if (asksForPlain(search)) await reach.notePlain(true);
  const [isPlain, kept] = await Promise.all([reach.isPlain(), reach.keptLanguages()]);
  const answer = answerNavigation({ pathname, search, isPlain, isKept: (lang) => kept.has(lang) });
  if (answer === 'file') return reach.fetch(request);
  const shell = (): Promise<Response | undefined> => reach.shell().catch(() => undefined);
  if (answer === 'shell') return (await shell()) ?? reach.fetch(request);
  try {
    const response = await reach.fetch(request);
    return isDown(response) ? ((await shell()) ?? response) : response;
  } catch (unreachable) {
    const found = await shell();
    if (found) return found;
    throw unreachable;
  }
};
