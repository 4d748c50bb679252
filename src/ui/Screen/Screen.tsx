import type { ReactNode } from 'react';
import { sensitivePages, type CardId, type IconId, type PageId } from '#content/ids.ts';
import type { PlainKey } from '#content/sentences.ts';
import { Text } from '#i18n/Text.tsx';
import { Icon } from '#ui/Icon/Icon.tsx';
import { Later } from '#ui/Later/Later.tsx';
import { BottomBar } from './BottomBar.tsx';
import { DraftNotice } from './DraftNotice.tsx';
import { FrameNotices } from './FrameNotices.tsx';
import { ScreenFoot } from './ScreenFoot.tsx';
import { TopBar } from './TopBar.tsx';

type ScreenProps = {
  readonly page: PageId;
  readonly card?: CardId;
  readonly title: PlainKey;
  readonly icon: IconId;
  readonly foot?: ReactNode;
  readonly children: ReactNode;
};

/** The frame of every page: top bar, words, sources, bottom bar. The order here is the order on the screen and for a screen reader. */
export const Screen = ({ page, title, icon, foot, children }: ScreenProps) => (
  <>
    <a className="skip" href="#main">
      <Text k="common:skipToContent" uncoded />
    </a>
    <TopBar page={page} />
    <main id="main" tabIndex={-1}>
      <FrameNotices />
      <h1>
        <Icon id={icon} />
        <Text k={title} id="title" />
      </h1>
      <DraftNotice titleKey={title} />
      {children}
      <Later>
        <ScreenFoot quiet={sensitivePages.has(page)} clears={page !== 'settings'}>
          {foot}
        </ScreenFoot>
      </Later>
    </main>
    <BottomBar page={page} />
  </>
);
