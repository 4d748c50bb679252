import { HospitalCard } from '#features/hospitalCard/HospitalCard.tsx';
import type { RoomProps } from './index.ts';

export const HospitalCardRoom = ({ lang, today }: RoomProps) => <HospitalCard lang={lang} today={today} allowed={false} />;
