import { useState } from 'react';
import type { LocalPhone } from '#domain/local/localPack.ts';
import { Text } from '#i18n/Text.tsx';
import { Button } from '#ui/Button/Button.tsx';
import { LinkButton } from '#ui/LinkButton/LinkButton.tsx';

type PreviewPhoneProps = { readonly number: string; readonly phone: LocalPhone | null };

const Shown = ({ number }: { readonly number: string }) => <bdi dir="ltr">{number}</bdi>;

/** A number of a pack: a call, a call that asks first because it may cost money, or a text where it is no number that we know. */
export const PreviewPhone = ({ number, phone }: PreviewPhoneProps) => {
  const [agreed, setAgreed] = useState(false);
  if (!phone)
    return (
      <>
        <p>
          <Shown number={number} />
        </p>
        <Text as="p" className="small" k="staffFile:noCall" uncoded />
      </>
    );
  return (
    <>
      {phone.asks && <Text as="p" k="staffFile:mayCost" uncoded />}
      {phone.asks && !agreed ? (
        <>
          <p>
            <Shown number={phone.shown} />
          </p>
          <Button onClick={() => setAgreed(true)}>
            <Text k="staffFile:callAnyway" uncoded />
          </Button>
        </>
      ) : (
        <LinkButton href={phone.href} icon="phone">
          <Shown number={phone.shown} />
        </LinkButton>
      )}
    </>
  );
};
