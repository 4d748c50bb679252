/** The address of the worker, and the one Trusted Types policy of the app, which lets nothing else through. */
export const workerAddress = '/sw.js';

type TrustedTypes = {
  createPolicy(name: string, rules: { createScriptURL(text: string): string }): { createScriptURL(text: string): unknown };
};

const onlyTheWorker = (text: string): string => {
  if (text !== workerAddress) throw new TypeError('doorway-worker lets only the worker through');
  return text;
};

/** The worker's address as the browser wants it: trusted where it knows Trusted Types, plain elsewhere. To be asked once. */
export const trustedWorkerAddress = (): string => {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('doorway-worker', { createScriptURL: onlyTheWorker });
  // Types of the browser's trusted addresses differ between versions; it is one string to everyone else.
  return (policy?.createScriptURL(workerAddress) ?? workerAddress) as string;
};
