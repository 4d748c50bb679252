/** Brings every file of a version, or none. */
import type { PrecacheController } from 'workbox-precaching';

type InstallEvent = Parameters<PrecacheController['install']>[0];

/**
 * Installs a version whole. Where a file has other bytes than its hash says, all that still lacks is asked for once more, past the
 * browser's own store: a network may have left half a file there, to be kept for a year.
 * Rejects where not every file can be had; the version before then stays.
 */
export const installWhole = async (controller: PrecacheController): Promise<void> => {
  let pastStore = false;
  controller.strategy.plugins.push({
    requestWillFetch: async ({ request }) => (pastStore ? new Request(request, { cache: 'reload' }) : request),
  });
  // The controller would end the installation at its first failure.
  const quiet = { type: 'install', waitUntil: () => {} } as unknown as InstallEvent;
  try {
    await controller.install(quiet);
  } catch {
    pastStore = true;
    await controller.install(quiet);
  }
};
