import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { makeCard, type CardChoices as Choices } from '#domain/card.ts';
import type { LanguageId } from '#domain/languages.ts';
import { Text } from '#i18n/Text.tsx';
import { Button } from '#ui/Button/Button.tsx';
import { useForgetWhenHidden } from '#ui/useForgetWhenHidden.ts';
import { useLive } from '#ui/useLive.ts';
import { CardChoices } from './CardChoices.tsx';
import { CardSheet, type Paper } from './CardSheet.tsx';
import { PictureOffer } from './PictureOffer.tsx';
import { PrintOffer } from './PrintOffer.tsx';
import { ShowCard } from './ShowCard.tsx';

type CardMakerProps = { readonly lang: LanguageId; readonly today: string };

const standard = (language: LanguageId): Choices => ({ language, dialect: null, extras: [], swapDocuments: false, firstName: '' });

/**
 * The card: the standard one at once, then paper, picture and screen, and the choices behind one button.
 * Everything lives in memory and is emptied when the page is left, also when the browser keeps the page for Back.
 */
export const CardMaker = ({ lang }: CardMakerProps) => {
  const live = useLive();
  const [choices, setChoices] = useState(standard(lang));
  const [place, setPlace] = useState<'card' | 'choices' | 'screen'>('card');
  const [paper, setPaper] = useState<Paper>('a4');
  const forget = useCallback(
    () =>
      flushSync(() => {
        setChoices(standard(lang));
        setPlace('card');
      }),
    [lang],
  );
  useForgetWhenHidden(forget);
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(place);
  useEffect(() => {
    if (before.current === 'choices') {
      heading.current?.focus({ preventScroll: true });
      heading.current?.scrollIntoView?.({ block: 'start' });
    }
    before.current = place;
  }, [place]);
  const card = makeCard(choices);
  if (place === 'choices') {
    return (
      <div className="maker">
        <CardChoices
          choices={choices}
          onChange={(change) => setChoices((now) => ({ ...now, ...change }))}
          onDone={() => setPlace('card')}
        />
      </div>
    );
  }
  return (
    <div className="maker">
      <h2 className="heading" tabIndex={-1} ref={heading}>
        <Text k="card:previewTitle" />
      </h2>
      {!live && <Text as="p" k="card:standardNote" />}
      <CardSheet card={card} lang={lang} paper={paper} />
      {live && (
        <div className="offers">
          <PrintOffer lang={lang} onPaper={setPaper} />
          <PictureOffer card={card} lang={lang} />
          <Button icon="mobile" onClick={() => setPlace('screen')}>
            <Text k="card:show" />
          </Button>
          <Button icon="write" onClick={() => setPlace('choices')}>
            <Text k="card:changeCard" />
          </Button>
        </div>
      )}
      {place === 'screen' && <ShowCard card={card} lang={lang} onBack={() => setPlace('card')} />}
    </div>
  );
};
