import { useEffect, useState } from 'react';

/** False in the page as it was drawn ahead, true once the script runs: what needs the script appears only then. */
export const useLive = (): boolean => {
  const [live, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  return live;
};
