import { useEffect, useState } from 'react';

const everySecond = 1000;

/** The time of the phone, once the page is live; null while it is drawn ahead. */
export const useNow = (): Date | null => {
  const [now, setNow] = useState<Date | null>(null);
  useEffect(() => {
    setNow(new Date());
    const timer = setInterval(() => setNow(new Date()), everySecond);
    return () => clearInterval(timer);
  }, []);
  return now;
};
