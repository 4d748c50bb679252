import { useCallback, useState } from 'react';
import { formBoxes, needKeys } from '#content/formBoxes.ts';
import type { LanguageId } from '#domain/languages.ts';
import { Text } from '#i18n/Text.tsx';
import { Button } from '#ui/Button/Button.tsx';
import { Icon } from '#ui/Icon/Icon.tsx';
import { useLive } from '#ui/useLive.ts';
import { useSteps, type RegisterClear } from '#ui/useSteps.ts';
import { BoxView } from './BoxView.tsx';
import { Sheet } from './Sheet.tsx';

type BoxesProps = {
  readonly lang: LanguageId;
  /** ISO date. */
  readonly today: string;
  readonly registerClear: RegisterClear;
};

type Place = { readonly at: 'list' } | { readonly at: 'box'; readonly number: number } | { readonly at: 'sheet' };

const list: Place = { at: 'list' };

/** The form box by box, and a sheet to copy from. Without a script the boxes stand one below the other. */
export const Boxes = ({ lang, today, registerClear }: BoxesProps) => {
  const [round, setRound] = useState(0);
  const live = useLive();
  // A new round draws every step anew, with nothing chosen and nothing written.
  const empty = useCallback(() => setRound((before) => before + 1), []);
  const { place, go, top } = useSteps<Place>(list, registerClear, empty);
  return (
    <div ref={top} tabIndex={-1} key={round}>
      {place.at === 'list' && (
        <>
          <Text as="p" k="gpForm:formsDiffer" />
          <h2 className="heading">
            <Text k="boxes:allBoxes" />
          </h2>
          {live && (
            <Button icon="write" kind="primary" onClick={() => go({ at: 'sheet' })}>
              <Text k="boxes:sheetTitle" />
            </Button>
          )}
          <ol className="steps">
            {formBoxes.map((box, number) => (
              <li key={box.id}>
                {live ? (
                  <button type="button" className="button" onClick={() => go({ at: 'box', number })}>
                    <Icon id={box.icon} />
                    <span className="label">
                      <bdi lang="en" dir="ltr">
                        {box.printed}
                      </bdi>
                      <Text k={box.means} only="own" />
                    </span>
                  </button>
                ) : (
                  <div>
                    <p className="aloud" lang="en" dir="ltr">
                      {box.printed}
                    </p>
                    <Text as="p" k={box.means} />
                    {box.write.map((key) => (
                      <Text as="p" k={key} key={key} />
                    ))}
                    <Text as="p" k={needKeys[box.need]} />
                  </div>
                )}
              </li>
            ))}
          </ol>
        </>
      )}
      {place.at === 'box' && (
        <BoxView
          lang={lang}
          number={place.number}
          onMove={(number) => go(number < 0 || number >= formBoxes.length ? list : { at: 'box', number })}
          onAll={() => go(list)}
        />
      )}
      {place.at === 'sheet' && <Sheet lang={lang} today={today} onBack={() => go(list)} />}
    </div>
  );
};
