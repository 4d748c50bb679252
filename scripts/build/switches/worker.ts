import type { Spot } from './spot.ts';

/** Guards of the worker, and of how a version takes the place of another. */
export const workerSwitches: Readonly<Record<string, readonly Spot[]>> = {
  wholeInstall: [
    {
      part: 'worker',
      file: /\/sw\/install\.ts$/,
      guard: 'pastStore = true;\n    await controller.install(quiet);',
      without: 'return;',
    },
  ],
  pastStore: [{ part: 'worker', file: /\/sw\/install\.ts$/, guard: 'pastStore = true;', without: '' }],
  prompt: [
    {
      part: 'worker',
      file: /\/sw\/sw\.ts$/,
      guard: "self.addEventListener('install', (event) => event.waitUntil(installWhole(kept)));",
      without: "self.addEventListener('install', () => void self.skipWaiting());",
    },
  ],
  scriptsAside: [{ part: 'worker', file: /\/sw\/keepFiles\.ts$/, guard: 'if (script) await aside.put(request, script);', without: '' }],
  bringAgain: [
    {
      part: 'worker',
      file: /\/sw\/sw\.ts$/,
      guard: 'return lacking.length === 0 || (await bringAgain(kept, lacking));',
      without: 'return lacking.length === 0;',
    },
  ],
  /** What the store of files cannot give or take is not there. */
  networkWithoutStore: [
    {
      part: 'worker',
      file: /\/sw\/sw\.ts$/,
      guard: 'return kept.strategy.handle({ event, request, params }).catch(() => fetch(withBytesOf(request, integrity)));',
      without: 'return kept.strategy.handle({ event, request, params });',
    },
  ],
  filesCounted: [
    {
      part: 'worker',
      file: /\/sw\/sw\.ts$/,
      guard: 'return lacking.length === 0 || (await bringAgain(kept, lacking));',
      without: 'return true;',
    },
  ],
  notInHand: [{ part: 'app', file: /\/app\/showNotice\.ts$/, guard: "if (name === 'update' && isInHand()) return;", without: '' }],
  ownLook: [
    {
      part: 'app',
      file: /\/app\/hasStarted\.ts$/,
      guard: "version.addEventListener('statechange', look);",
      without: "navigator.serviceWorker.addEventListener('controllerchange', () => resolve(true)); return;",
    },
  ],
  reloadRest: [{ part: 'app', file: /\/app\/reloadByItself\.ts$/, guard: 'if (Math.abs(now - last) < rest) return false;', without: '' }],
  lookAgain: [
    { part: 'app', file: /\/app\/registerWorker\.ts$/, guard: 'if (registration) lookForNewVersion(registration);', without: '' },
  ],
  updateViaCache: [
    {
      part: 'app',
      file: /\/app\/registerWorker\.ts$/,
      guard: "const workbox = new Workbox(trustedWorkerAddress(), { scope: '/', updateViaCache: 'none' });",
      without: "return await container.register(trustedWorkerAddress(), { scope: '/', updateViaCache: 'all' });",
    },
  ],
};
