import { useState } from 'react';
import { flushSync } from 'react-dom';
import { languages, type LanguageId } from '#domain/languages.ts';
import { lettersReady } from '#i18n/fontNeeded.ts';
import { Text } from '#i18n/Text.tsx';
import { Button } from '#ui/Button/Button.tsx';
import { CannotPrint } from '#ui/Paper/CannotPrint.tsx';
import { printPaper } from '#ui/Paper/printPaper.ts';
import { fontPatience } from './cardPicture.ts';
import type { Paper } from './CardSheet.tsx';

const papers = [
  ['a4', 'card:paperA4'],
  ['a5', 'card:paperA5'],
  ['strip', 'card:paperSmall'],
] as const satisfies readonly (readonly [Paper, string])[];

type PrintOfferProps = { readonly lang: LanguageId; readonly onPaper: (paper: Paper) => void };

/** Paper first: it needs no charge, and nobody can look through a phone for it. */
export const PrintOffer = ({ lang, onPaper }: PrintOfferProps) => {
  const [failed, setFailed] = useState(false);
  const print = async (paper: Paper): Promise<void> => {
    // The sheet has to be on the page before the browser looks at it.
    flushSync(() => onPaper(paper));
    // A card with boxes in place of letters must not come out of a printer.
    if (!(await lettersReady(languages[lang].script, fontPatience))) return setFailed(true);
    setFailed((await printPaper()) === 'cannotPrint');
  };
  return (
    <section>
      <h3 className="heading">
        <Text k="card:paperTitle" />
      </h3>
      {papers.map(([paper, key]) => (
        <Button key={paper} icon="printer" kind={paper === 'a4' ? 'primary' : 'plain'} onClick={() => void print(paper)}>
          <Text k={key} />
        </Button>
      ))}
      <CannotPrint failed={failed} />
      <Text as="p" k="card:paperWarning" />
    </section>
  );
};
