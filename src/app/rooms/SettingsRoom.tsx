import { useEffect, useState } from 'react';
import { Settings } from '#features/settings/Settings.tsx';
import { applySettings } from '../applySettings.ts';
import { bookFont, useBookLetters, type BookFont } from '../bookLetters.ts';
import { noteErased } from '../erasedElsewhere.ts';
import { forgetEverythingInMemory } from '../memory.ts';
import { showSavedState } from '../showNotice.ts';
import type { RoomProps } from './index.ts';

const erase = async (): Promise<boolean> => {
  const { eraseEverything } = await import('#storage/eraseEverything.ts');
  const left = await eraseEverything();
  forgetEverythingInMemory();
  if (left.length === 0) noteErased();
  showSavedState('failed');
  return left.length === 0;
};

export const SettingsRoom = ({ lang }: RoomProps) => {
  const [font, setFont] = useState<BookFont | null>(null);
  useEffect(() => {
    if (lang === 'ur') void bookFont().then(setFont);
  }, [lang]);
  const bookLetters = font && {
    size: `${Math.round(font.bytes / 1000)} KB`,
    use: (wanted: boolean) => void useBookLetters(wanted, font),
  };
  return <Settings lang={lang} apply={applySettings} erase={erase} bookLetters={bookLetters} />;
};
