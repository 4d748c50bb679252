import { figures, isPastReview, type FigureId } from '#domain/figures.ts';
import { isFreeCall } from '#domain/isFreeCall.ts';
import { formatDate } from '#i18n/formatDate.ts';
import { Text } from '#i18n/Text.tsx';
import { useWords } from '#i18n/useWords.ts';

/** Numbers of danger carry no doubt beside them. */
const undoubted: ReadonlySet<FigureId> = new Set<FigureId>(['n999', 'n111']);

/** What a call costs, how old the number is, and to check it first. A number past its review date says so by itself. */
export const NumberNote = ({ figure }: { readonly figure: FigureId }) => {
  const { t, figure: valueOf, today } = useWords();
  const { evidenceDate } = figures[figure];
  const date = evidenceDate === null ? null : formatDate(evidenceDate, t);
  return (
    <div className="small">
      <Text as="p" k={isFreeCall(valueOf(figure)) ? 'common:freeCall' : 'common:paidCall'} uncoded />
      {!undoubted.has(figure) && <Text as="p" k="common:numberFirst" uncoded />}
      {date !== null && !undoubted.has(figure) && (
        <Text as="p" k={isPastReview(figure, today) ? 'notices:numberOld' : 'common:numberDate'} values={{ date }} uncoded />
      )}
    </div>
  );
};
