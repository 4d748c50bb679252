import { sourceAddresses } from 'virtual:source-addresses';
import { lawLastRead } from '#domain/lawLastRead.ts';
import { sources } from '#domain/sources.ts';
import { formatDate } from '#i18n/formatDate.ts';
import { Text } from '#i18n/Text.tsx';
import { useWords } from '#i18n/useWords.ts';

/** Every text that Doorway rests on: who published it, its title, its date, and its address to type. */
export const SourceList = () => {
  const { en } = useWords();
  return (
    <>
      <ul className="source-list" lang="en" dir="ltr">
        {Object.entries(sources).map(([id, source]) => (
          <li key={id}>
            {source.publisher}: {source.title}
            {source.date ? `, ${formatDate(source.date, en)}` : ''}
            {sourceAddresses[id] ? ` (${sourceAddresses[id]})` : ''}
          </li>
        ))}
      </ul>
      <Text as="p" k="common:lawLastRead" values={{ date: formatDate(lawLastRead, en) }} />
    </>
  );
};
