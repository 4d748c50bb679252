/** A card that fills the screen: black on white in every theme, own language small above, English large below. */
import { useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { languages } from '#domain/languages.ts';
import { Text } from '#i18n/Text.tsx';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button/Button.tsx';
import { Icon } from '#ui/Icon/Icon.tsx';
import { useLive } from '#ui/useLive.ts';
import { useWakeLock } from './useWakeLock.ts';

type FullCardProps = {
  /** The way out, in the person's language. */
  readonly back: ReactNode;
  /** The sentences in the person's language, or null where they stand among the English. */
  readonly own: ReactNode | null;
  /** The English, for staff. */
  readonly children: ReactNode;
  /** What the card can do besides being read. */
  readonly actions?: ReactNode;
};

/** Draws the card and its controls. Turn puts the words upside down, so that the person keeps the phone in their hand. */
export const FullCard = ({ back, own, children, actions }: FullCardProps) => {
  const [turned, setTurned] = useState(false);
  const { lang } = useWords();
  const live = useLive();
  const words = useRef<HTMLDivElement>(null);
  useWakeLock();
  const turn = (): void => {
    flushSync(() => setTurned(!turned));
    // Upside down, a long card begins at its far end: that end is what the other person has to see.
    words.current?.scrollIntoView?.({ block: turned ? 'start' : 'end' });
  };
  return (
    <div className="full">
      <div className="full-bar screen-only">
        {back}
        {live && (
          <Button icon="turn" aria-pressed={turned} onClick={turn}>
            <Text k="desk:turn" only="own" uncoded />
          </Button>
        )}
      </div>
      <div ref={words} className={turned ? 'full-words turned' : 'full-words'} translate="no">
        {own !== null && (
          <div className="full-own" lang={languages[lang].tag} dir={languages[lang].dir}>
            {own}
            {lang !== 'en' && <Text as="p" className="small" k="common:draftMade" only="own" uncoded />}
          </div>
        )}
        <div className="full-english" lang="en" dir="ltr">
          {children}
          {lang !== 'en' && <Text as="p" className="small" k="card:lineDraft" only="en" uncoded />}
          <Text as="p" className="small" k="common:testVersion" only="en" uncoded />
        </div>
      </div>
      <p className="heading screen-only">
        <Icon id="sun" />
        <Text k="desk:brighter" only="own" uncoded />
      </p>
      {actions}
    </div>
  );
};
