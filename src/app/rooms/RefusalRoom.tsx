import { Refusal } from '#features/refusal/Refusal.tsx';
import { onForget } from '../memory.ts';
import type { RoomProps } from './index.ts';

/** What to do after a refusal. It lives in memory only. */
export const RefusalRoom = ({ lang, today }: RoomProps) => <Refusal lang={lang} today={today} registerClear={onForget} />;
