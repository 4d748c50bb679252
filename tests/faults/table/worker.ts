import type { FaultRows } from './row.ts';

/** The worker, and new versions of the app. */
export const workerRows: FaultRows = {
  F01: { what: 'The Wi-Fi answers with its log-in page while the app is kept or renewed' },
  F02: { what: 'One file of a new version is missing, or the server fails' },
  F03: { what: 'A file of a new version comes cut short' },
  F04: {
    what: 'The browser is killed while a new version is kept, then there is no network',
    noControl:
      'the browser takes a version whole or leaves it. F02 takes the guard of wholeness away, and in F07 the same look sees a mix.',
  },
  F05: { what: 'A tab of the old version needs a part that the server no longer has' },
  F06: { what: 'The server answers for a missing file with a page' },
  F07: { what: 'A new version is uploaded by half' },
  F08: { what: 'A new version waits because the window is never closed' },
  F09: { what: 'The browser never says that the new version took over' },
  F10: { what: 'A part of the app is broken for good' },
  F11: { what: 'Some of the kept files of the app are gone' },
  F12: { what: 'The worker is gone and its files are there, or the other way round' },
  F13: { what: 'A release has a worker that fails at everything' },
  F14: {
    what: 'The worker that takes such a release back is killed on its way',
    noControl: 'it notes nothing of how far it came, and begins anew at each start. F13 takes its guard away.',
  },
  F15: { what: 'The app comes back after two years and many versions' },
  F16: { what: 'The host lets browsers keep the worker for a year' },
  F17: { what: 'The worker file is missing, or is a page', noControl: 'no guard of ours: the browser itself lets the worker stay.' },
  F18: {
    what: 'The browser has no worker, or refuses it',
    tests: [['tests/e2e/badInputScripts.test.ts', 'a browser']],
    controls: [['tests/e2e/badInputScripts.test.ts', 'control: with a worker says that it works without internet']],
  },
  F19: {
    what: 'An answer of another origin gets into a cache',
    noControl: 'nothing of another origin is ever asked for. F70 plants such requests, and each is caught.',
  },
};
