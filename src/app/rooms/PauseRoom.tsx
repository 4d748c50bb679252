import { PausePage } from '#features/pause/PausePage.tsx';
import type { RoomProps } from './index.ts';

export const PauseRoom = ({ lang }: RoomProps) => <PausePage lang={lang} />;
