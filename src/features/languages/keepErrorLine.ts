import type { PlainKey } from '#content/sentences.ts';
import type { KeepError } from '#storage/bringPack.ts';

const lines: Readonly<Record<KeepError, PlainKey>> = {
  'storage-full': 'notices:storageFull',
  'storage-blocked': 'notices:storageBlocked',
  'storage-broken': 'notices:storageBroken',
  'storage-newer': 'notices:storageNewer',
  'pack-damaged': 'notices:packDamaged',
  'login-page': 'notices:packDamaged',
  'app-too-old': 'notices:updateReady',
  offline: 'notices:languageNotSavedDo',
};

/** The sentence for each way in which keeping a language can fail. */
export const keepErrorLine = (error: KeepError): PlainKey => lines[error];
