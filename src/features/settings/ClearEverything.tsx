import { useEffect, useRef, useState } from 'react';
import { Text } from '#i18n/Text.tsx';
import { Button } from '#ui/Button/Button.tsx';
import { Notice } from '#ui/Notice/Notice.tsx';
import { Cleared } from './Cleared.tsx';

/** How far the deletion is. */
export type ClearStep = 'closed' | 'asking' | 'done' | 'failed';

type ClearEverythingProps = {
  readonly step: ClearStep;
  readonly onStep: (step: ClearStep) => void;
  /** Deletes; says whether all is gone. */
  readonly erase: () => Promise<boolean>;
};

/** Deletes all that the app keeps on the phone, after one question, and says what is gone and what the phone itself may have. */
export const ClearEverything = ({ step, onStep, erase }: ClearEverythingProps) => {
  const [isErasing, setErasing] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (step === 'closed') return;
    place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView?.({ block: 'start' });
  }, [step]);
  const clear = (): void => {
    if (isErasing) return;
    setErasing(true);
    void erase().then((whole) => {
      setErasing(false);
      onStep(whole ? 'done' : 'failed');
    });
  };
  return (
    <div ref={place} id="clear" tabIndex={-1} role="status">
      {step === 'closed' && (
        <Button icon="trash" onClick={() => onStep('asking')}>
          <Text k="settings:clear" />
        </Button>
      )}
      {step === 'asking' && (
        <Notice icon="trash">
          <Text as="p" k="settings:clearWhat" />
          <Text as="p" k="settings:clearPictures" />
          <Button icon="trash" kind="primary" onClick={clear}>
            <Text k="settings:clearConfirm" />
          </Button>
          <Button icon="back" onClick={() => onStep('closed')}>
            <Text k="settings:clearCancel" />
          </Button>
        </Notice>
      )}
      {step === 'done' && (
        <Notice icon="check">
          <Text as="p" k="settings:clearDone" />
        </Notice>
      )}
      {step === 'done' && <Cleared />}
      {step === 'failed' && (
        <Notice icon="alert">
          <Text as="p" k="settings:clearOthers" />
          <Text as="p" k="settings:clearFailed" />
        </Notice>
      )}
    </div>
  );
};
