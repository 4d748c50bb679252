import { Text } from '#i18n/Text.tsx';

/** The place of messages about the app itself. Two wait in the page, for when nothing can bring words; the app draws the others. */
export const FrameNotices = () => (
  <div role="status" className="frame-notices" id="notices">
    <div data-notice="scriptFailed" className="notice" hidden>
      <Text as="p" k="notices:scriptFailed" uncoded />
    </div>
    <div data-notice="packNotSaved" className="notice" hidden>
      <div>
        <Text as="p" k="notices:packDamaged" uncoded />
        <Text as="p" k="common:savedNot" uncoded />
      </div>
    </div>
  </div>
);
