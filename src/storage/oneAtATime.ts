/** Runs a piece of saving or removing when no other tab does; at once where the browser cannot say. */
export const oneAtATime = async <T>(work: () => Promise<T>): Promise<T> =>
  globalThis.navigator?.locks ? ((await navigator.locks.request('doorway-packs', work)) as T) : work();
