import type { Plugin } from 'vite';
import type { Part, Spot } from './switches/spot.ts';
import { storageSwitches } from './switches/storage.ts';
import { workerSwitches } from './switches/worker.ts';

/**
 * A switch for each guard that a test has a control for. In the build for tests a guard asks `globalThis.doorwayWithout` by name and steps
 * aside when it is named there. The shipped build has none of them: a test looks for the name.
 */
const switches: Record<string, readonly Spot[]> = {
  integrity: [
    {
      part: 'worker',
      file: /\/sw\/withIntegrity\.ts$/,
      guard: 'return entry;',
      without: 'return { url: entry.url, revision: entry.revision };',
    },
  ],
  hash: [
    { part: 'app', file: /\/storage\/fileCache\.ts$/, guard: 'const promised = hashInAddress(address);', without: 'return true;' },
    {
      part: 'app',
      file: /\/storage\/fetchPack\.ts$/,
      guard: "if (!isPromised) return { ok: false, error: text.trimStart().startsWith('<') ? 'html' : 'wrong-bytes' };",
      without: '',
    },
    {
      part: 'app',
      file: /\/storage\/savePack\.ts$/,
      guard: "if (!isOfLanguage || !isPromised) return { ok: false, error: 'pack-damaged' };",
      without: '',
    },
  ],
  ...storageSwitches,
  ...workerSwitches,
};

export type SwitchName = keyof typeof switches;

/** The names of all switches. */
export const switchNames: readonly string[] = Object.keys(switches);

const thrown = (name: string): string => `globalThis.doorwayWithout?.includes(${JSON.stringify(name)})`;

/**
 * Puts the switches into a part of the build when `DOORWAY_SWITCHES` is set.
 * Throws where a guard is not found: a switch that switches nothing proves nothing.
 */
export const guardSwitches = (part: Part, wanted = process.env.DOORWAY_SWITCHES !== undefined): Plugin[] => {
  if (!wanted) return [];
  const spots = Object.entries(switches).flatMap(([name, list]) =>
    list.filter((spot) => spot.part === part).map((spot) => ({ name, ...spot })),
  );
  const placed = new Set<unknown>();
  return [
    {
      name: 'doorway:switches',
      enforce: 'pre',
      transform(code, id) {
        let changed = code;
        for (const spot of spots.filter(({ file }) => file.test(id))) {
          const before = changed;
          changed = before.replace(spot.guard, (guard) =>
            spot.without === '' ? `if (!${thrown(spot.name)}) ${guard}` : `if (${thrown(spot.name)}) { ${spot.without} }\n${guard}`,
          );
          if (changed === before) throw new Error(`The switch ${spot.name} found no guard in ${id.split('/').at(-1)}`);
          placed.add(spot);
        }
        return changed === code ? null : { code: changed, map: null };
      },
      buildEnd(error) {
        const lost = spots.filter((spot) => !placed.has(spot));
        if (!error && lost.length > 0 && this.environment.name === 'client')
          throw new Error(`Files of switches were not built: ${lost.map(({ name }) => name).join(', ')}`);
      },
    },
  ];
};
