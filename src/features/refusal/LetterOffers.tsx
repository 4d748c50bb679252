import { useRef, useState } from 'react';
import type { LetterLine } from '#content/letter.ts';
import { Text } from '#i18n/Text.tsx';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button/Button.tsx';
import { Notice } from '#ui/Notice/Notice.tsx';
import { PrintButton } from '#ui/Paper/PrintButton.tsx';
import { PictureReady, type Picture } from '#ui/Picture/PictureReady.tsx';
import { drawLetter } from './drawLetter.ts';

/** Printing the letter, and making a picture of it to save or send. */
export const LetterOffers = ({ lines }: { readonly lines: readonly LetterLine[] }) => {
  const { en } = useWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [state, setState] = useState<'none' | 'failed' | Picture>('none');
  const draw = async (): Promise<void> => {
    const blob = canvas.current && (await drawLetter(canvas.current, lines, en).catch(() => null));
    setState(blob ? { blob, address: URL.createObjectURL(blob) } : 'failed');
  };
  const picture = typeof state === 'string' ? null : state;
  return (
    <section className="offers">
      <PrintButton k="letter:print" />
      <Button icon="image" onClick={() => void draw()}>
        <Text k="letter:picture" />
      </Button>
      <Text as="p" k="card:paperWarning" />
      <div role="status">
        {state === 'failed' && (
          <Notice icon="image">
            <Text as="p" k="card:errorPicture" />
          </Notice>
        )}
        {picture && <Text as="p" k="card:pictureWarning" />}
      </div>
      <canvas ref={canvas} hidden={picture === null} role="img" aria-label={en('letter:picture')} />
      {picture && <PictureReady picture={picture} />}
    </section>
  );
};
