import { useRef, useState } from 'react';
import type { Card } from '#domain/card.ts';
import { languages, type LanguageId } from '#domain/languages.ts';
import { lettersReady } from '#i18n/fontNeeded.ts';
import { Text } from '#i18n/Text.tsx';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button/Button.tsx';
import { Notice } from '#ui/Notice/Notice.tsx';
import { drawCardPicture, fontPatience, type PictureKind } from './cardPicture.ts';
import { PictureReady, type Picture } from '#ui/Picture/PictureReady.tsx';

type PictureOfferProps = { readonly card: Card; readonly lang: LanguageId };

/** Families that the page itself uses for each side, so that the picture is set in the same letters. */
const familiesNear = (canvas: HTMLCanvasElement) => {
  const familyOf = (place: string): string => {
    const side = canvas.closest('.maker')?.querySelector(place);
    return (side && getComputedStyle(side).fontFamily) || 'sans-serif';
  };
  return { english: familyOf('.panel [lang="en"]'), own: familyOf('.panel.back > [lang]') };
};

/** The card as a picture, behind its warning. The canvas that is drawn on is the preview. */
export const PictureOffer = ({ card, lang }: PictureOfferProps) => {
  const { t, en } = useWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [state, setState] = useState<'none' | 'drawing' | 'failed' | Picture>('none');
  const draw = async (kind: PictureKind): Promise<void> => {
    if (!canvas.current) return;
    setState('drawing');
    try {
      // A card with boxes in place of letters must not leave the phone.
      if (!(await lettersReady(languages[lang].script, fontPatience))) return setState('failed');
      const drawn = await drawCardPicture(canvas.current, kind, card, { lang, t, en }, familiesNear(canvas.current));
      // A picture that lacks a line is not offered as the card.
      setState(drawn === null || !drawn.fits ? 'failed' : { blob: drawn.blob, address: URL.createObjectURL(drawn.blob) });
    } catch {
      setState('failed');
    }
  };
  const picture = typeof state === 'string' ? null : state;
  return (
    <section>
      <h3 className="heading">
        <Text k="card:pictureTitle" />
      </h3>
      <Notice icon="users">
        <Text as="p" k="card:pictureWarning" />
      </Notice>
      <Button icon="image" onClick={() => void draw('small')}>
        <Text k="card:pictureSmall" />
      </Button>
      <Button icon="image" onClick={() => void draw('large')}>
        <Text k="card:pictureLarge" />
      </Button>
      <div role="status">
        {state === 'failed' && (
          <Notice icon="image">
            <Text as="p" k="card:errorPicture" />
          </Notice>
        )}
        {picture && <Text as="p" k="card:pictureReady" />}
      </div>
      <canvas ref={canvas} hidden={picture === null} role="img" aria-label={t('card:previewTitle')} />
      {picture && <PictureReady picture={picture} />}
    </section>
  );
};
