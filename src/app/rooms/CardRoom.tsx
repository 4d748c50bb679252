import { useEffect, useState } from 'react';
import { CardMaker } from '#features/card/CardMaker.tsx';
import { onForget } from '../memory.ts';
import type { RoomProps } from './index.ts';

/** The card maker. Forgetting starts it anew, with nothing chosen. */
export const CardRoom = ({ lang, today }: RoomProps) => {
  const [round, setRound] = useState(0);
  useEffect(() => onForget(() => setRound((before) => before + 1)), []);
  return <CardMaker key={round} lang={lang} today={today} />;
};
