import type { ReactNode } from 'react';
import { deskAnswers } from '#content/ids.ts';
import { factsOfPage } from '#content/pageFacts.ts';
import { staffPath } from '#content/paths.ts';
import type { AnyPage } from '#content/schema.ts';
import type { PlainKey } from '#content/sentences.ts';
import { Text } from '#i18n/Text.tsx';
import { Button } from '#ui/Button/Button.tsx';
import { Icon } from '#ui/Icon/Icon.tsx';
import { Later } from '#ui/Later/Later.tsx';
import { LinkButton } from '#ui/LinkButton/LinkButton.tsx';
import { ClearLink } from '#ui/Screen/ClearLink.tsx';
import { FrameNotices } from '#ui/Screen/FrameNotices.tsx';
import { SavedStates } from '#ui/SavedStates/SavedStates.tsx';
import { Sources } from '#ui/Sources/Sources.tsx';
import { BackToPatient } from './BackToPatient.tsx';
import { staffLinks } from './staffLinks.ts';

type StaffScreenProps = { readonly page: AnyPage; readonly children: ReactNode };

const paper = new Set(['staffDesk', 'staffPoster', 'staffChart', 'staffMoving']);

/** The frame of a page for staff: one button back to the person's language, the answer, its sources, and what else there is. */
export const StaffScreen = ({ page, children }: StaffScreenProps) => (
  <>
    <a className="skip" href="#main">
      <Text k="common:skipToContent" uncoded />
    </a>
    <header className="top">
      <BackToPatient />
    </header>
    <main id="main" tabIndex={-1} className={paper.has(page.id) ? 'staff sheet-page' : 'staff'}>
      <FrameNotices />
      <h1>
        <Icon id={page.icon} />
        <Text k={`${page.ns}:title` as PlainKey} id="title" />
      </h1>
      {children}
      <Sources facts={factsOfPage(page)} brief={(deskAnswers as readonly string[]).includes(page.id)} />
      <Button icon="printer" data-act="print" className="needs-script screen-only">
        <Text k="common:print" uncoded />
      </Button>
      <Later>
        <nav className="screen-only" aria-labelledby="more">
          <h2 className="heading" id="more">
            <Text k="staff:more" />
          </h2>
          {staffLinks
            .filter(({ to }) => to !== page.id)
            .map(({ to, key, icon }) => (
              <LinkButton key={to} href={staffPath(to)} icon={icon}>
                <Text k={key} />
              </LinkButton>
            ))}
        </nav>
        <footer className="foot">
          <SavedStates />
          <ClearLink />
          <Text as="p" k="common:testVersion" uncoded />
          <Text as="p" k="common:testVersionWhy" uncoded />
          <Text as="p" k="staff:forStaff" />
          <Text as="p" k="staff:patientNote" />
          <Text as="p" k="common:notNhs" uncoded />
          <Text as="p" k="common:englandOnly" uncoded />
        </footer>
      </Later>
    </main>
  </>
);
