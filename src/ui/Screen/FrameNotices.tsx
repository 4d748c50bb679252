import type { PlainKey } from '#content/sentences.ts';
import { Text } from '#i18n/Text.tsx';
import { Button } from '#ui/Button/Button.tsx';
import { Notice } from '#ui/Notice/Notice.tsx';

/** The messages of the frame: what happened, and what to do. The app names them when it uncovers them. */
const messages: readonly { readonly name: string; readonly lines: readonly PlainKey[]; readonly button?: PlainKey }[] = [
  { name: 'update', lines: ['notices:updateReady', 'notices:nothingLost'], button: 'notices:updateButton' },
  { name: 'updated', lines: ['common:updated'] },
  { name: 'noWorker', lines: ['notices:noWorker', 'notices:noWorkerDo'] },
  { name: 'storageFull', lines: ['notices:storageFull', 'notices:storageFullDo', 'notices:storageKept'] },
  { name: 'storageBroken', lines: ['notices:storageBroken', 'notices:storageBrokenDo'] },
  { name: 'storageBlocked', lines: ['notices:storageBlocked', 'notices:storageBlockedDo'] },
  { name: 'storageNewer', lines: ['notices:storageNewer', 'notices:storageNewerDo'] },
  { name: 'packDamaged', lines: ['notices:packDamaged', 'notices:packDamagedDo'] },
  { name: 'clockWrong', lines: ['notices:clockWrong', 'notices:clockWrongDo'] },
  { name: 'factsOld', lines: ['notices:factsOld', 'notices:factsOldDo'] },
  { name: 'cannotPrint', lines: ['notices:cannotPrint', 'notices:cannotPrintDo'] },
  { name: 'scriptFailed', lines: ['notices:scriptFailed'] },
];

/** Messages that the app uncovers when they are true. They wait in the page so that the script needs no words for them. */
export const FrameNotices = () => (
  <div role="status" className="frame-notices">
    {messages.map(({ name, lines, button }) => (
      <div key={name} data-notice={name} hidden>
        <Notice icon="info">
          {lines.map((line) => (
            <Text key={line} as="p" k={line} uncoded />
          ))}
          {button && (
            <Button data-act={name}>
              <Text k={button} uncoded />
            </Button>
          )}
        </Notice>
      </div>
    ))}
  </div>
);
