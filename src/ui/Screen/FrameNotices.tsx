import { Text } from '#i18n/Text.tsx';

/** The place of messages about the app itself. One waits in the page, for when no script can bring words; the app draws the others. */
export const FrameNotices = () => (
  <div role="status" className="frame-notices" id="notices">
    <div data-notice="scriptFailed" className="notice" hidden>
      <Text as="p" k="notices:scriptFailed" uncoded />
    </div>
  </div>
);
