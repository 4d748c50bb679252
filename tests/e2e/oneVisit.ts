/** A phone that opened the site once. Since then the server is gone and the browser was started anew. */
import { newProfile, openBrowser, openSink, serveSite, waitUntilReady } from './browser.ts';

/** What is left to test with. */
export type PhoneWithoutNetwork = Awaited<ReturnType<typeof afterOneVisit>>;

/** Opens one address, waits only until the page says that it is ready, and comes back without a network. */
export const afterOneVisit = async (path: string) => {
  const profile = newProfile();
  const sink = await openSink();
  const server = await serveSite();
  const origin = `http://localhost:${server.port}`;
  const visit = await openBrowser({ profile: profile.path, sink });
  const tab = await visit.context.newPage();
  await tab.goto(`${origin}${path}`);
  await waitUntilReady(tab);
  await visit.context.close();
  await server.close();
  const { context, complaints } = await openBrowser({ profile: profile.path, sink, touch: true });
  const close = async (): Promise<void> => {
    await context.close();
    await sink.close();
    profile.remove();
  };
  return { context, page: await context.newPage(), origin, sink, complaints, profile: profile.path, close };
};
