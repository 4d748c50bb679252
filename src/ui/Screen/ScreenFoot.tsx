import type { ReactNode } from 'react';
import { Text } from '#i18n/Text.tsx';
import { Button } from '#ui/Button/Button.tsx';
import { SavedStates } from '#ui/SavedStates/SavedStates.tsx';
import { ClearLink } from './ClearLink.tsx';
import { CodesSwitch } from './CodesSwitch.tsx';

type ScreenFootProps = {
  /** The page says something about the person who opens it. */
  readonly quiet: boolean;
  readonly children?: ReactNode;
};

/** Where the words come from, how to report a line on paper, and who we are not. */
export const ScreenFoot = ({ quiet, children }: ScreenFootProps) => (
  <footer className="foot">
    <SavedStates />
    {children}
    {quiet && (
      <div className="needs-script screen-only">
        <Text as="p" k="common:hideExplained" uncoded />
        <Text as="p" k="common:hideLimit" uncoded />
      </div>
    )}
    <noscript>
      <Text as="p" k="common:noScriptRead" uncoded />
      <Text as="p" k="common:noScriptTools" uncoded />
      {quiet && <Text as="p" k="common:noScriptTrace" uncoded />}
    </noscript>
    <CodesSwitch />
    <Button icon="printer" data-act="print" className="needs-script screen-only">
      <Text k="common:print" uncoded />
    </Button>
    <ClearLink />
    <Text as="p" k="common:reportLine" uncoded />
    <Text as="p" k="common:reportGive" uncoded />
    <Text as="p" k="common:notNhs" uncoded />
    <Text as="p" k="common:englandOnly" uncoded />
  </footer>
);
