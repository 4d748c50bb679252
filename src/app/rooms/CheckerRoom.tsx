import { Checker } from '#features/checker/Checker.tsx';
import { HospitalCard } from '#features/hospitalCard/HospitalCard.tsx';
import { onForget } from '../memory.ts';
import type { RoomProps } from './index.ts';

/** The checker, and the hospital card behind its result. Both live in memory only. */
export const CheckerRoom = ({ lang, today }: RoomProps) => (
  <Checker lang={lang} today={today} registerClear={onForget} hospitalCard={<HospitalCard lang={lang} today={today} allowed />} />
);
