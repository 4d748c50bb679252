import type { ReactNode } from 'react';
import { Text } from '#i18n/Text.tsx';

type ScreenFootProps = {
  /** The page says something about the person who opens it. */
  readonly quiet: boolean;
  readonly children?: ReactNode;
};

/** Where the words come from, how to report a line on paper, and who we are not. */
export const ScreenFoot = ({ quiet, children }: ScreenFootProps) => (
  <footer className="foot">
    {children}
    <noscript>
      <Text as="p" k="common:noScriptRead" uncoded />
      <Text as="p" k="common:noScriptTools" uncoded />
      {quiet && <Text as="p" k="common:noScriptTrace" uncoded />}
    </noscript>
    <label className="choice">
      <input type="checkbox" id="codes" />
      <Text k="common:showCodes" uncoded />
    </label>
    <Text as="p" k="common:reportLine" uncoded />
    <Text as="p" k="common:reportGive" uncoded />
    <Text as="p" k="common:notNhs" uncoded />
    <Text as="p" k="common:englandOnly" uncoded />
  </footer>
);
