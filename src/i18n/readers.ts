/** What people have read of the words on the screen, as the build counted it. */
import { useContext } from 'react';
import { I18nContext } from 'react-i18next';
import type { i18n } from 'i18next';
import { codeOf } from './codeOf.ts';

const entry = (words: i18n | undefined, name: string): string => String(words?.getResource(words.language, 'readers', name) ?? '');

/** How many people have read every sentence of a namespace, and when the first of these readings was (yyyy-mm); null where nobody has. */
export const useReaders = (namespace: string): { readonly people: 1 | 2; readonly since: string } | null => {
  const { i18n: words } = useContext(I18nContext);
  const [people = '', since = ''] = entry(words, namespace).split(' ');
  return people === '1' || people === '2' ? { people: people === '1' ? 1 : 2, since } : null;
};

/** Whether a sentence is shown in English because its English is newer than its translation. */
export const useIsStale = (key: string): boolean => {
  const { i18n: words } = useContext(I18nContext);
  return entry(words, 'stale').split(' ').includes(codeOf(key));
};
