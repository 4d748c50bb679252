import { useState } from 'react';
import { showCards } from '#content/cards.ts';
import type { CardId } from '#content/ids.ts';
import { pagePath } from '#content/paths.ts';
import type { LanguageId } from '#domain/languages.ts';
import { withoutIsolates } from '#i18n/isolate.ts';
import { Text } from '#i18n/Text.tsx';
import { useWords } from '#i18n/useWords.ts';
import { FullCard } from '#ui/FullCard/FullCard.tsx';
import { Icon } from '#ui/Icon/Icon.tsx';
import { LinkButton } from '#ui/LinkButton/LinkButton.tsx';
import { FrameNotices } from '#ui/Screen/FrameNotices.tsx';
import { CodesSwitch } from '#ui/Screen/CodesSwitch.tsx';
import { Sources } from '#ui/Sources/Sources.tsx';
import { useLive } from '#ui/useLive.ts';
import { PaperQuestion } from './PaperQuestion.tsx';
import { SayInEnglish } from './SayInEnglish.tsx';

type DeskCardProps = { readonly lang: LanguageId; readonly today: string; readonly card: CardId };

/** One card for staff, on the whole screen. It reads without a script; turning and speaking come with it. */
export const DeskCard = ({ lang, card }: DeskCardProps) => {
  const [inHand, setInHand] = useState(false);
  const live = useLive();
  const { en, figure } = useWords();
  const shown = showCards[card];
  const { withPaper: ask, call } = shown;
  const { headline, subs, facts } = ask && inHand ? ask : shown;
  // A reader of English may speak another language that we do not have: the card names none then.
  const lines = lang === 'en' ? subs.filter((key) => key !== 'desk:c02Language') : subs;
  const aloud = [headline, ...lines].map((key) => withoutIsolates(en(key))).join('. ');
  return (
    <main id="main" tabIndex={-1}>
      <FrameNotices />
      <FullCard
        back={
          <a className="bar-link" href={pagePath(lang, 'show')}>
            <Icon id="back" />
            <Text k="common:back" only="own" uncoded />
          </a>
        }
        own={lang === 'en' ? null : [headline, ...lines].map((key) => <Text as="p" k={key} key={key} only="own" />)}
        actions={
          <div className="full-actions">
            {ask && live && <PaperQuestion ask={ask} inHand={inHand} onAnswer={setInHand} />}
            {call && (
              <LinkButton href={`tel:${figure(call.figure)}`} icon="phone" kind="urgent">
                <Text k={call.key} only="own" uncoded />
              </LinkButton>
            )}
            <SayInEnglish english={aloud} />
            <Sources facts={facts} />
            <CodesSwitch />
          </div>
        }
      >
        <h1>
          <Text k={headline} only="en" uncoded={lang !== 'en'} />
        </h1>
        {lines.map((key) => (
          <Text as="p" k={key} key={key} only="en" uncoded={lang !== 'en'} />
        ))}
        {ask && !live && (
          <details>
            <summary>
              <Text k={ask.yes} uncoded />
            </summary>
            {[ask.headline, ...ask.subs].map((key) => (
              <Text as="p" k={key} key={key} uncoded />
            ))}
          </details>
        )}
      </FullCard>
    </main>
  );
};
