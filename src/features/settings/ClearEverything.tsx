import { useEffect, useRef, useState } from 'react';
import { Text } from '#i18n/Text.tsx';
import { Button } from '#ui/Button/Button.tsx';
import { Notice } from '#ui/Notice/Notice.tsx';

type Step = 'closed' | 'asking' | 'done' | 'failed';

/** Deletes all that the app keeps on the phone, after one question. */
export const ClearEverything = ({ erase }: { readonly erase: () => Promise<boolean> }) => {
  const [step, setStep] = useState<Step>('closed');
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (step !== 'closed') place.current?.focus();
  }, [step]);
  const clear = () => void erase().then((whole) => setStep(whole ? 'done' : 'failed'));
  return (
    <div ref={place} tabIndex={-1} role="status">
      {step === 'closed' && (
        <Button icon="trash" onClick={() => setStep('asking')}>
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
          <Button icon="back" onClick={() => setStep('closed')}>
            <Text k="settings:clearCancel" />
          </Button>
        </Notice>
      )}
      {(step === 'done' || step === 'failed') && (
        <Notice icon={step === 'done' ? 'check' : 'alert'}>
          <Text as="p" k={step === 'done' ? 'settings:clearDone' : 'settings:clearFailed'} />
        </Notice>
      )}
    </div>
  );
};
