import { Settings } from '#features/settings/Settings.tsx';
import { applySettings } from '../applySettings.ts';
import type { RoomProps } from './index.ts';

const erase = async (): Promise<boolean> => (await (await import('#storage/eraseEverything.ts')).eraseEverything()).length === 0;

export const SettingsRoom = ({ lang }: RoomProps) => <Settings lang={lang} apply={applySettings} erase={erase} />;
