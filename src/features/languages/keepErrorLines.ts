import type { PlainKey } from '#content/sentences.ts';
import type { KeepError } from '#storage/bringPack.ts';

const lines: Readonly<Record<KeepError, readonly PlainKey[]>> = {
  'storage-full': ['notices:storageFull', 'notices:storageFullDo', 'notices:storageKept'],
  'storage-blocked': ['notices:storageBlocked', 'notices:storageBlockedDo'],
  'storage-broken': ['notices:storageBroken', 'notices:storageBrokenDo'],
  'storage-newer': ['notices:storageNewer', 'notices:storageNewerDo'],
  'storage-held': ['notices:storageNewer', 'notices:storageNewerDo'],
  'pack-damaged': ['notices:packDamaged'],
  'login-page': ['notices:packDamaged'],
  'app-too-old': ['notices:updateReady'],
  offline: ['notices:languageNotSavedDo'],
};

/** The sentences for each way in which keeping or removing a language can fail. */
export const keepErrorLines = (error: KeepError): readonly PlainKey[] => lines[error];
