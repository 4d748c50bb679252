import { useState } from 'react';
import { flushSync } from 'react-dom';
import { Text } from '#i18n/Text.tsx';
import { Button } from '#ui/Button/Button.tsx';
import { Notice } from '#ui/Notice/Notice.tsx';
import { printPaper } from '#ui/Paper/printPaper.ts';
import type { Paper } from './CardSheet.tsx';

const papers = [
  ['a4', 'card:paperA4'],
  ['a5', 'card:paperA5'],
  ['strip', 'card:paperSmall'],
] as const satisfies readonly (readonly [Paper, string])[];

/** Paper first: it needs no charge, and nobody can look through a phone for it. */
export const PrintOffer = ({ onPaper }: { readonly onPaper: (paper: Paper) => void }) => {
  const [failed, setFailed] = useState(false);
  const print = async (paper: Paper): Promise<void> => {
    // The sheet has to be on the page before the browser looks at it.
    flushSync(() => onPaper(paper));
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
      <div role="status">
        {failed && (
          <Notice icon="printer">
            <Text as="p" k="card:errorPrint" />
          </Notice>
        )}
      </div>
      <Text as="p" k="card:paperWarning" />
    </section>
  );
};
