import { fileWords } from 'virtual:file-words';
import { useContext } from 'react';
import { I18nContext } from 'react-i18next';
import { LocalFile } from '#features/local/LocalFile.tsx';

/** The preview of local packs, with words that no pack holds: they come with it, because few people ever open it. */
export const LocalFileRoom = () => {
  const { i18n } = useContext(I18nContext);
  if (!i18n.hasResourceBundle('en', 'staffFile')) i18n.addResourceBundle('en', 'staffFile', fileWords);
  return <LocalFile />;
};
