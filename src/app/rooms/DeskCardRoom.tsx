import { useState } from 'react';
import { DeskCard } from '#features/desk/DeskCard.tsx';
import { takeSpoken } from '../spokenChoice.ts';
import type { RoomProps } from './index.ts';

/** A card to show to staff, on the whole screen. */
export const DeskCardRoom = ({ lang, today, card = 'c01' }: RoomProps) => {
  const [spoken] = useState(takeSpoken);
  return <DeskCard lang={lang} today={today} card={card} spoken={spoken} />;
};
