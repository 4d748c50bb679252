import { figures, figureIds, isPastReview, type FigureId } from '#domain/figures.ts';
import type { Page } from '#content/schema.ts';
import { keysOfPage } from '#content/keysOfPage.ts';
import { formatDate } from '#i18n/formatDate.ts';
import { Text } from '#i18n/Text.tsx';
import { useWords } from '#i18n/useWords.ts';

/** Names on paper do not grow old, and numbers of danger carry no doubt beside them. */
const canGrowOld = (id: FigureId): boolean => figures[id].kind !== 'term' && figures[id].kind !== 'code' && id !== 'n999' && id !== 'n111';

/** Says, without a network, that a number on this page had to be read again at its source and may have changed. */
export const OldNumbers = ({ page }: { readonly page: Page }) => {
  const { source, today, t } = useWords();
  const text = keysOfPage(page).map(source).join(' ');
  const old = figureIds.filter((id) => canGrowOld(id) && isPastReview(id, today) && text.includes(`{{${id}}}`));
  if (old.length === 0) return null;
  const dates = old.flatMap((id) => figures[id].evidenceDate ?? []).sort();
  return dates[0] ? (
    <Text as="p" k="notices:numberOld" values={{ date: formatDate(dates[0], t) }} uncoded />
  ) : (
    <Text as="p" k="common:numberFirst" uncoded />
  );
};
