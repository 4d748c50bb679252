import { useEffect, useState } from 'react';
import { Text } from '#i18n/Text.tsx';
import { Button } from '#ui/Button/Button.tsx';
import { LinkButton } from '#ui/LinkButton/LinkButton.tsx';
import { Notice } from '#ui/Notice/Notice.tsx';
import { pictureName } from './pictureName.ts';
import { canSharePicture, sharePicture } from './sharePicture.ts';

/** A drawn picture, with the address under which this page alone can reach it. */
export type Picture = { readonly blob: Blob; readonly address: string };

/** Saving and sending a drawn picture. Its memory is given back when the picture goes. */
export const PictureReady = ({ picture: { blob, address } }: { readonly picture: Picture }) => {
  const [failed, setFailed] = useState(false);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  const share = async (): Promise<void> => setFailed((await sharePicture(blob)) === 'cannotShare');
  return (
    <>
      <LinkButton href={address} download={pictureName} icon="download" kind="primary">
        <Text k="card:pictureSave" />
      </LinkButton>
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
