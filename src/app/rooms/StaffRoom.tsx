import { useEffect } from 'react';
import { staffPages } from '#content/staffPages.ts';
import { languageIds, languages } from '#domain/languages.ts';
import { PageBody } from '#features/pages/PageBody.tsx';
import { StaffScreen } from '#features/staff/StaffScreen.tsx';
import { StaffTool } from '#features/staff/StaffTool.tsx';
import { LocalFileDoor } from './LocalFileDoor.tsx';
import type { RoomProps } from './index.ts';

/** One language for each script that has letters of ours. */
const oneEach = languageIds.filter(
  (lang, place) => languageIds.findIndex((one) => languages[one].script === languages[lang].script) === place,
);

/** The poster is in every language: it needs the letters of each script. */
const bringAllLetters = async (): Promise<void> => {
  const { bringLetters } = await import('../keepReady.ts');
  for (const lang of oneEach) await bringLetters(lang);
};

/** A page for health staff. */
export const StaffRoom = ({ staffPage = 'staff' }: RoomProps) => {
  const page = staffPages[staffPage];
  useEffect(() => {
    if (staffPage === 'staffPoster') void bringAllLetters().catch(() => {});
  }, [staffPage]);
  return (
    <StaffScreen page={page}>
      <PageBody page={page} tool={() => (staffPage === 'staffLocal' ? <LocalFileDoor /> : <StaffTool page={staffPage} />)} />
    </StaffScreen>
  );
};
