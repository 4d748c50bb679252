import { Desk } from '#features/desk/Desk.tsx';
import type { RoomProps } from './index.ts';

export const DeskRoom = ({ lang, today }: RoomProps) => <Desk lang={lang} today={today} />;
