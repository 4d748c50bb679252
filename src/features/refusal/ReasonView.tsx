import { useState } from 'react';
import { pagePath } from '#content/paths.ts';
import { refusalOf, type RefusalId } from '#content/refusals.ts';
import type { LanguageId } from '#domain/languages.ts';
import { Text } from '#i18n/Text.tsx';
import { Button } from '#ui/Button/Button.tsx';
import { FullDialog } from '#ui/FullCard/FullDialog.tsx';
import { FullPair } from '#ui/FullCard/FullPair.tsx';
import { Icon } from '#ui/Icon/Icon.tsx';
import { Sources } from '#ui/Sources/Sources.tsx';

type ReasonViewProps = {
  readonly lang: LanguageId;
  readonly id: RefusalId;
  readonly onBack: () => void;
  readonly onLetter: () => void;
};

/** One thing that reception said: whether it can be fair, what to show, and the letter. */
export const ReasonView = ({ lang, id, onBack, onLetter }: ReasonViewProps) => {
  const [open, setOpen] = useState(false);
  const { icon, truth, fair, card, facts } = refusalOf(id);
  const words = [...card, ...(id === 'other' || id === 'removed' ? [] : (['saidNo:sayRegister'] as const))];
  return (
    <>
      <p className="pictured answer">
        <Icon id={icon} />
        <Text k={truth} />
      </p>
      {fair !== null && (
        <p className="pictured">
          <Icon id={fair ? 'askFirst' : 'check'} />
          <Text k={fair ? 'saidNo:mayBeFair' : 'saidNo:notNeeded'} />
        </p>
      )}
      {fair && <Text as="p" k="saidNo:mustWrite" />}
      <h3 className="heading">
        <Text k="saidNo:showHeading" />
      </h3>
      {words.map((key) => (
        <div className="say" key={key}>
          <Text as="p" className="aloud" k={key} only="en" uncoded />
          {lang !== 'en' && <Text as="p" k={key} only="own" />}
        </div>
      ))}
      <Button icon="mobile" kind="primary" onClick={() => setOpen(true)}>
        <Text k="saidNo:showButton" />
      </Button>
      <Button icon="letter" onClick={onLetter}>
        <Text k="saidNo:letterLink" />
      </Button>
      <Button icon="back" onClick={onBack}>
        <Text k="saidNo:backToReasons" />
      </Button>
      <Sources facts={fair ? [...facts, 'GP-12'] : facts} />
      {open && (
        <FullDialog onBack={() => setOpen(false)} hide={pagePath(lang, 'pause')}>
          {words.map((key, place) => (
            <FullPair
              key={key}
              part={place === 0 ? 'title' : 'plain'}
              english={<Text k={key} only="en" uncoded />}
              own={lang === 'en' ? null : <Text k={key} only="own" />}
            />
          ))}
        </FullDialog>
      )}
    </>
  );
};
