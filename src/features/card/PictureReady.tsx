import { useEffect, useState } from 'react';
import { Text } from '#i18n/Text.tsx';
import { Button } from '#ui/Button/Button.tsx';
import { LinkButton } from '#ui/LinkButton/LinkButton.tsx';
import { Notice } from '#ui/Notice/Notice.tsx';
import { pictureName } from './cardPicture.ts';
import { canSharePicture, sharePicture } from './sharePicture.ts';

/** Saving and sending a drawn picture. Its address lives in memory and is given back when the picture goes. */
export const PictureReady = ({ blob }: { readonly blob: Blob }) => {
  const [address, setAddress] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const made = URL.createObjectURL(blob);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  const share = async (): Promise<void> => setFailed((await sharePicture(blob)) === 'cannotShare');
  return (
    <>
      {address !== null && (
        <LinkButton href={address} download={pictureName} icon="download" kind="primary">
          <Text k="card:pictureSave" />
        </LinkButton>
      )}
      {canSharePicture(blob) && (
        <Button icon="share" onClick={() => void share()}>
          <Text k="card:pictureShare" />
        </Button>
      )}
      <div role="status">
        {failed && (
          <Notice icon="share">
            <Text as="p" k="card:errorShare" />
          </Notice>
        )}
      </div>
    </>
  );
};
