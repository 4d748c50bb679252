import { Search } from '#features/search/Search.tsx';
import { loadAllWords } from '../loadAllWords.ts';
import type { RoomProps } from './index.ts';

export const SearchRoom = ({ lang, today }: RoomProps) => <Search lang={lang} today={today} load={() => loadAllWords(lang)} />;
