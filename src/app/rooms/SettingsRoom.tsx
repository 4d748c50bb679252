import { Settings } from '#features/settings/Settings.tsx';
import { applySettings } from '../applySettings.ts';
import { showSavedState } from '../showNotice.ts';
import type { RoomProps } from './index.ts';

const erase = async (): Promise<boolean> => {
  const { eraseEverything } = await import('#storage/eraseEverything.ts');
  const left = await eraseEverything();
  showSavedState('failed');
  return left.length === 0;
};

export const SettingsRoom = ({ lang }: RoomProps) => <Settings lang={lang} apply={applySettings} erase={erase} />;
