import { DeskCard } from '#features/desk/DeskCard.tsx';
import type { RoomProps } from './index.ts';

/** A card to show to staff, on the whole screen. */
export const DeskCardRoom = ({ lang, today, card = 'c01' }: RoomProps) => <DeskCard lang={lang} today={today} card={card} />;
