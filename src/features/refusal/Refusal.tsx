import { useCallback, useState } from 'react';
import { emptyLetter, type LetterChoices } from '#content/letter.ts';
import { refusals, type RefusalId } from '#content/refusals.ts';
import { languages, type LanguageId } from '#domain/languages.ts';
import { Text } from '#i18n/Text.tsx';
import { Button } from '#ui/Button/Button.tsx';
import { Icon } from '#ui/Icon/Icon.tsx';
import { useLive } from '#ui/useLive.ts';
import { useSteps, type RegisterClear } from '#ui/useSteps.ts';
import { Letter } from './Letter.tsx';
import { ReasonView } from './ReasonView.tsx';

type RefusalProps = {
  readonly lang: LanguageId;
  /** ISO date. */
  readonly today: string;
  readonly registerClear: RegisterClear;
};

type Place = { readonly at: 'reasons' } | { readonly at: 'reason'; readonly id: RefusalId } | { readonly at: 'letter' };

const start: Place = { at: 'reasons' };

/** What did they say? Each reason leads to what is true, words to show, and a letter. Steps inside leave no trace. */
export const Refusal = ({ lang, today, registerClear }: RefusalProps) => {
  const language = lang === 'en' ? null : languages[lang].englishName;
  const [letter, setLetter] = useState<LetterChoices>(emptyLetter(language));
  const live = useLive();
  const empty = useCallback(() => setLetter(emptyLetter(language)), [language]);
  const { place, go, top } = useSteps<Place>(start, registerClear, empty);
  if (!live)
    return (
      <ul className="lines">
        {refusals.map(({ id, icon, truth }) => (
          <li key={id}>
            <Icon id={icon} />
            <Text k={truth} />
          </li>
        ))}
      </ul>
    );
  return (
    <div ref={top} tabIndex={-1}>
      {place.at === 'reasons' && (
        <>
          {refusals.map(({ id, icon, quote }) => (
            <Button key={id} icon={icon} onClick={() => go({ at: 'reason', id })}>
              <Text k={quote} />
            </Button>
          ))}
          <Button icon="letter" kind="primary" onClick={() => go({ at: 'letter' })}>
            <Text k="saidNo:letterLink" />
          </Button>
        </>
      )}
      {place.at === 'reason' && (
        <ReasonView
          lang={lang}
          id={place.id}
          onBack={() => go(start)}
          onLetter={() => {
            setLetter((before) => ({ ...before, reasons: [...new Set([...before.reasons, place.id])] }));
            go({ at: 'letter' });
          }}
        />
      )}
      {place.at === 'letter' && <Letter lang={lang} today={today} letter={letter} onChange={setLetter} onBack={() => go(start)} />}
      <Text as="p" className="small screen-only" k="saidNo:keepNothing" />
    </div>
  );
};
