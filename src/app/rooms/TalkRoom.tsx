import { Talk } from '#features/talk/Talk.tsx';
import { onForget } from '../memory.ts';
import type { RoomProps } from './index.ts';

/** A conversation by fixed sentences. It lives in memory only. */
export const TalkRoom = ({ lang, today }: RoomProps) => <Talk lang={lang} today={today} registerClear={onForget} />;
