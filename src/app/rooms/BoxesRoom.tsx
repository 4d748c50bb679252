import { Boxes } from '#features/boxes/Boxes.tsx';
import { onForget } from '../memory.ts';
import type { RoomProps } from './index.ts';

/** The form box by box. It lives in memory only. */
export const BoxesRoom = ({ lang, today }: RoomProps) => <Boxes lang={lang} today={today} registerClear={onForget} />;
