import { OtherLanguages } from '#features/languages/OtherLanguages.tsx';
import { chooseSpoken } from '../spokenChoice.ts';
import type { RoomProps } from './index.ts';

export const OtherLanguagesRoom = ({ lang }: RoomProps) => <OtherLanguages lang={lang} onChoose={chooseSpoken} />;
