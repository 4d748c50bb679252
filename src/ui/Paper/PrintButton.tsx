import { useState } from 'react';
import type { PlainKey } from '#content/sentences.ts';
import { Text } from '#i18n/Text.tsx';
import { Button } from '#ui/Button/Button.tsx';
import { CannotPrint } from './CannotPrint.tsx';
import { printPaper } from './printPaper.ts';

/** Prints the sheet that stands on the page, and says so where the browser cannot. */
export const PrintButton = ({ k }: { readonly k: PlainKey }) => {
  const [failed, setFailed] = useState(false);
  const print = async (): Promise<void> => setFailed((await printPaper()) === 'cannotPrint');
  return (
    <>
      <Button icon="printer" kind="primary" onClick={() => void print()}>
        <Text k={k} />
      </Button>
      <CannotPrint failed={failed} />
    </>
  );
};
