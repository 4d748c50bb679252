import type { StaffPageId } from '#content/ids.ts';
import { DeskSheet } from './DeskSheet.tsx';
import { LanguageChart } from './LanguageChart.tsx';
import { Poster } from './Poster.tsx';
import { ReplyLanguages } from './ReplyLanguages.tsx';
import { TrainingSlip } from './TrainingSlip.tsx';

/** What a page for staff draws besides its blocks. */
export const StaffTool = ({ page }: { readonly page: StaffPageId }) => {
  if (page === 'staffDesk') return <DeskSheet />;
  if (page === 'staffChart') return <LanguageChart />;
  if (page === 'staffPoster') return <Poster />;
  if (page === 'staffReplies') return <ReplyLanguages />;
  return page === 'staffTraining' ? <TrainingSlip /> : null;
};
