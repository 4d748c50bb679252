import { useEffect, useRef, type ReactNode } from 'react';
import { Text } from '#i18n/Text.tsx';
import { Button } from '#ui/Button/Button.tsx';
import { Icon } from '#ui/Icon/Icon.tsx';
import { FullCard } from './FullCard.tsx';

type FullDialogProps = {
  /** Pairs of sentences; the first is the heading with the id `full-title`. */
  readonly children: ReactNode;
  readonly onBack: () => void;
  /** Where Hide leads, on a card that says something about the person. */
  readonly hide?: string;
};

/** A full-screen card over the page it came from. */
export const FullDialog = ({ children, onBack, hide }: FullDialogProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    // Old phones have no modal: there the card opens over the page without it.
    if (dialog.current?.showModal) dialog.current.showModal();
    else dialog.current?.setAttribute('open', '');
  }, []);
  return (
    <dialog ref={dialog} className="over" onClose={onBack} aria-labelledby="full-title">
      <FullCard
        own={null}
        back={
          <>
            <Button icon="back" onClick={onBack}>
              <Text k="common:back" only="own" uncoded />
            </Button>
            {hide !== undefined && (
              <a className="bar-link hide" data-act="hide" href={hide}>
                <Icon id="hide" />
                <Text k="common:hide" only="own" uncoded />
              </a>
            )}
          </>
        }
      >
        {children}
      </FullCard>
    </dialog>
  );
};
