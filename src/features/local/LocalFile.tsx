import { useRef, useState, type ChangeEvent } from 'react';
import { Text } from '#i18n/Text.tsx';
import { Notice } from '#ui/Notice/Notice.tsx';
import { fileErrorKeys } from './fileErrorKeys.ts';
import { PackPreview } from './PackPreview.tsx';
import { readFile, type ReadFile } from './readFile.ts';

/** Chooses a local pack and shows what this app would make of it. It stays in the memory of this page; nothing is stored or sent. */
export const LocalFile = () => {
  const [found, setFound] = useState<ReadFile | 'reading' | null>(null);
  const [count, setCount] = useState(0);
  const newest = useRef(0);

  const choose = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = target.files?.[0];
    if (!file) return;
    newest.current += 1;
    const mine = newest.current;
    setFound('reading');
    const read = await readFile(file);
    // A file that was chosen meanwhile is the one that is shown.
    if (mine !== newest.current) return;
    // The same file can be chosen again after a change.
    target.value = '';
    setFound(read);
    setCount(mine);
  };

  return (
    <>
      <label>
        <Text k="staffFile:choose" uncoded />
        <input className="field" type="file" accept=".json,application/json" onChange={(event) => void choose(event)} />
      </label>
      <div role="status">
        {found === 'reading' && <Text as="p" k="staffFile:reading" uncoded />}
        {found !== 'reading' && found?.ok === true && <Text as="p" k="staffFile:notice" uncoded />}
        {found !== 'reading' && found?.ok === false && (
          <Notice icon="alert">
            <strong>
              <Text k="staffFile:notTaken" uncoded />
            </strong>
            <Text as="p" k={fileErrorKeys[found.error]} uncoded />
            {found.block !== undefined && <Text as="p" k="staffFile:lookAtBlock" values={{ block: found.block }} uncoded />}
          </Notice>
        )}
      </div>
      {found !== 'reading' && found?.ok === true && <PackPreview key={count} pack={found.pack} />}
    </>
  );
};
