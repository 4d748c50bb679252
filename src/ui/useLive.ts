import { useSyncExternalStore } from 'react';

const neverChanges = () => () => undefined;

/** False in the page as it was drawn ahead, true once the script runs: what needs the script appears only then. */
export const useLive = (): boolean =>
  useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
