import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { pagePath } from '#content/paths.ts';
import type { LanguageId } from '#domain/languages.ts';
import { Text } from '#i18n/Text.tsx';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button/Button.tsx';
import { FullDialog } from '#ui/FullCard/FullDialog.tsx';
import { FullPair } from '#ui/FullCard/FullPair.tsx';
import { Icon } from '#ui/Icon/Icon.tsx';
import { LinkButton } from '#ui/LinkButton/LinkButton.tsx';
import { printPaper } from '#ui/Paper/printPaper.ts';
import { hospitalLines } from './hospitalLines.tsx';
import { HospitalSheet } from './HospitalSheet.tsx';
import { HospitalWarning } from './HospitalWarning.tsx';

type HospitalCardProps = {
  readonly lang: LanguageId;
  readonly today: string;
  /** True only behind a hospital result that says free, or free with a paper. */
  readonly allowed: boolean;
};

/** The card for a hospital that asks for money: behind its warning, on screen and on paper, never a picture. */
export const HospitalCard = ({ lang, allowed }: HospitalCardProps) => {
  const [place, setPlace] = useState<'warning' | 'card' | 'screen'>('warning');
  const [failed, setFailed] = useState(false);
  const { en } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (place !== 'card') return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView?.({ block: 'start' });
  }, [place]);
  useEffect(() => {
    const forget = () => flushSync(() => setPlace('warning'));
    addEventListener('pagehide', forget);
    return () => removeEventListener('pagehide', forget);
  }, []);
  if (!allowed) {
    return (
      <>
        <Text as="p" k="hospitalCard:notAllowed" />
        <LinkButton href={pagePath(lang, 'checker')} icon="hospital" kind="primary">
          <Text k="hospitalCard:toChecker" />
        </LinkButton>
      </>
    );
  }
  const lines = hospitalLines(lang, en);
  const title = (
    <h2 className="heading" tabIndex={-1} data-start ref={heading}>
      <Icon id="card" />
      <Text k="hospitalCard:title" uncoded />
    </h2>
  );
  if (place === 'warning') {
    return (
      <>
        {title}
        <HospitalWarning onUnderstood={() => setPlace('card')} />
      </>
    );
  }
  return (
    <div className="maker">
      {title}
      <HospitalSheet lang={lang} lines={lines} />
      <div className="offers">
        <Button icon="mobile" kind="primary" onClick={() => setPlace('screen')}>
          <Text k="card:show" />
        </Button>
        <Button icon="printer" onClick={() => void printPaper().then((outcome) => setFailed(outcome === 'cannotPrint'))}>
          <Text k="hospitalCard:print" />
        </Button>
        <div role="status">{failed && <Text as="p" k="hospitalCard:errorPrint" />}</div>
        <Text as="p" k="hospitalCard:warningPicture" uncoded />
      </div>
      {place === 'screen' && (
        <FullDialog onBack={() => setPlace('card')} hide={pagePath(lang, 'pause')}>
          {lines
            .filter((line) => line.id !== 'draft')
            .map((line) => (
              <FullPair key={line.id} part={line.part} english={line.say('en')} own={lang === 'en' ? null : line.say('own')} />
            ))}
        </FullDialog>
      )}
    </div>
  );
};
