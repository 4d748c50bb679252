import { LanguageShelf } from '#features/languages/LanguageShelf.tsx';
import { needsFont } from '../needsFont.ts';
import { heldStore } from '../store.ts';
import { appNeeds } from '../words.ts';
import type { RoomProps } from './index.ts';

export const LanguagesRoom = ({ lang }: RoomProps) => (
  <LanguageShelf lang={lang} app={appNeeds} needsFont={needsFont} onChange={() => heldStore()?.forget()} />
);
