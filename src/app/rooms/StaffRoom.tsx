import { staffPages } from '#content/staffPages.ts';
import { PageBody } from '#features/pages/PageBody.tsx';
import { StaffScreen } from '#features/staff/StaffScreen.tsx';
import { StaffTool } from '#features/staff/StaffTool.tsx';
import type { RoomProps } from './index.ts';

/** A page for health staff. */
export const StaffRoom = ({ staffPage = 'staff' }: RoomProps) => {
  const page = staffPages[staffPage];
  return (
    <StaffScreen page={page}>
      <PageBody page={page} tool={() => <StaffTool page={staffPage} />} />
    </StaffScreen>
  );
};
