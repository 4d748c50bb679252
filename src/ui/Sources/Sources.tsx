import { evidenceOf, type FactId } from '#domain/facts.ts';
import { lawLastRead } from '#domain/lawLastRead.ts';
import { sources } from '#domain/sources.ts';
import { formatDate } from '#i18n/formatDate.ts';
import { Text } from '#i18n/Text.tsx';
import { useWords } from '#i18n/useWords.ts';

/** At most this many publishers stand in the sentence; the list below it has them all. */
const named = 3;

type SourcesProps = {
  readonly facts: readonly FactId[];
  /** Leave out the list where the sentence has to do: on a page that rests on nearly every source. */
  readonly brief?: boolean;
};

/** Whose text a page or a result rests on, and the date of that evidence. It never says that a person checked it. */
export const Sources = ({ facts, brief }: SourcesProps) => {
  const { en } = useWords();
  const evidence = evidenceOf(facts);
  if (evidence.sources.length === 0) return null;
  const rows = evidence.sources.map((id) => ({ id, ...sources[id] }));
  const publishers = [...new Set(rows.map((row) => row.publisher))].slice(0, named).join(', ');
  const dated = (iso: string | null) => (iso === null ? '' : formatDate(iso, en));
  return (
    <div className="sources">
      {evidence.newest === null ? (
        <Text as="p" k="common:evidenceUndated" values={{ publishers }} uncoded />
      ) : (
        <Text as="p" k="common:evidenceDate" values={{ publishers, date: dated(evidence.newest) }} uncoded />
      )}
      {facts.some((fact) => fact.startsWith('EN-')) && (
        <Text as="p" k="common:lawLastRead" values={{ date: formatDate(lawLastRead, en) }} uncoded />
      )}
      {!brief && (
        <details>
          <summary>
            <Text k="common:sourceHeading" uncoded />
          </summary>
          <ul lang="en" dir="ltr">
            {rows.map((row) => (
              <li key={row.id}>
                {row.publisher}: {row.title}
                {row.date === null ? '' : `, ${dated(row.date)}`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
};
