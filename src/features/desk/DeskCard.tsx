import { useCallback, useState } from 'react';
import { flushSync } from 'react-dom';
import { linesOfCard, nothingChosen } from '#content/cardChoices.ts';
import { showCards } from '#content/cards.ts';
import { sensitiveCards, type CardId } from '#content/ids.ts';
import { pagePath } from '#content/paths.ts';
import { languages, type LanguageId } from '#domain/languages.ts';
import { withoutIsolates } from '#i18n/isolate.ts';
import { Text } from '#i18n/Text.tsx';
import { useWords } from '#i18n/useWords.ts';
import { FullCard } from '#ui/FullCard/FullCard.tsx';
import { Icon } from '#ui/Icon/Icon.tsx';
import { FrameNotices } from '#ui/Screen/FrameNotices.tsx';
import { useFocusAfter } from '#ui/useFocusAfter.ts';
import { useForgetWhenHidden } from '#ui/useForgetWhenHidden.ts';
import { useLive } from '#ui/useLive.ts';
import { CardActions } from './CardActions.tsx';
import { CardQuestions } from './CardQuestions.tsx';
import { DeskLineText, englishOf } from './DeskLineText.tsx';

type DeskCardProps = {
  readonly lang: LanguageId;
  readonly today: string;
  readonly card: CardId;
  /** English name of a language chosen on the way here, or null. */
  readonly spoken?: string | null;
};

/** One card for staff, on the whole screen. It reads without a script; turning, speaking and choosing come with it. */
export const DeskCard = ({ lang, today, card, spoken = null }: DeskCardProps) => {
  // A reader of English may speak another language: the card names none until they choose.
  const [chosen, setChosen] = useState(nothingChosen(spoken ?? (lang === 'en' ? null : languages[lang].englishName)));
  const [inHand, setInHand] = useState(false);
  const [choosing, setChoosing] = useState(false);
  const main = useFocusAfter<HTMLElement>(choosing);
  const live = useLive();
  const { en } = useWords();
  const forget = useCallback(
    () =>
      flushSync(() => {
        setChosen(nothingChosen(lang === 'en' ? null : languages[lang].englishName));
        setInHand(false);
        setChoosing(false);
      }),
    [lang],
  );
  useForgetWhenHidden(forget);
  const shown = showCards[card];
  const { withPaper: ask } = shown;
  const form = ask && inHand ? { ...shown, ...ask } : shown;
  const { headline, lines } = linesOfCard(form, chosen);
  // Beside the person may stand somebody who must not read this one.
  const whispered = card === 'c12' && !chosen.ownLine;
  const ownStands = lang !== 'en' && !whispered;
  const back = pagePath(lang, 'show');
  if (choosing)
    return (
      <main id="main" tabIndex={-1} ref={main}>
        <CardQuestions shown={shown} chosen={chosen} today={today} onChoose={setChosen} onDone={() => setChoosing(false)} />
      </main>
    );
  return (
    <main id="main" tabIndex={-1} ref={main}>
      <FrameNotices />
      <FullCard
        back={
          <>
            <a className="bar-link" href={back}>
              <Icon id="back" />
              <Text k="common:back" only="own" uncoded />
            </a>
            {sensitiveCards.has(card) && (
              <a className="bar-link hide" data-act="hide" href={pagePath(lang, 'pause')}>
                <Icon id="hide" />
                <Text k="common:hide" only="own" uncoded />
              </a>
            )}
          </>
        }
        own={
          ownStands ? (
            <>
              <Text as="p" k={headline} only="own" />
              {lines.map((line, place) => (
                <DeskLineText line={line} key={place} only="own" />
              ))}
            </>
          ) : null
        }
        actions={
          <CardActions
            lang={lang}
            shown={form}
            inHand={inHand}
            onInHand={setInHand}
            aloud={[en(headline), ...lines.map((line) => englishOf(line, en))].map(withoutIsolates).join('. ')}
            onChange={() => setChoosing(true)}
          />
        }
      >
        <h1>
          <Text k={headline} only="en" uncoded={ownStands} />
        </h1>
        {lines.map((line, place) => (
          <DeskLineText line={line} key={place} only="en" uncoded={ownStands} />
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
