import type { Decision } from '#domain/decide.ts';
import type { NoteId } from '#domain/notes.ts';
import { careFirst } from '#domain/services.ts';
import { noteKeys } from '#content/checker/noteKeys.ts';
import { reasonKeys } from '#content/checker/reasonKeys.ts';
import { Text } from '#i18n/Text.tsx';
import { ResultWord } from '#ui/ResultWord/ResultWord.tsx';

const Notes = ({ ids }: { readonly ids: readonly NoteId[] }) =>
  ids.flatMap((id) => noteKeys[id].map((key) => <Text as="p" key={key} k={key} />));

/**
 * A result: its word with its shape, why, and what to know.
 * Care that comes first says "Go now" before all else, and has a result word only where that word is FREE.
 */
export const Outcome = ({ decision: { service, verdict, because, notes } }: { readonly decision: Decision }) => {
  const goesFirst = careFirst.has(service);
  const worded = verdict !== null && (!goesFirst || verdict === 'free');
  return (
    <>
      {goesFirst && <Text as="p" className="go-now" k="checker:noteGoNow" />}
      {worded && (
        <>
          <ResultWord verdict={verdict} />
          <Text as="p" className="small" k="checker:why" uncoded />
          {because.map((id) => (
            <Text as="p" key={id} k={reasonKeys[id]} />
          ))}
        </>
      )}
      <Notes ids={notes.filter((id) => id !== 'goNow')} />
    </>
  );
};
