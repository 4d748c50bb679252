/** Answers the opening of a page. */
import { answerNavigation, asksForPlain } from './answerNavigation.ts';

/** What the worker can reach. Given from outside, so that the answer can be tested without a worker. */
export type Reach = {
  /** The kept shell, with the headers it came with; undefined if it is not there. */
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
  if (answer === 'shell') return (await reach.shell()) ?? reach.fetch(request);
  try {
    const response = await reach.fetch(request);
    return isDown(response) ? ((await reach.shell()) ?? response) : response;
  } catch (unreachable) {
    const shell = await reach.shell();
    if (shell) return shell;
    throw unreachable;
  }
};
