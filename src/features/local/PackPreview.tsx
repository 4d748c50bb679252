import { useState } from 'react';
import type { LocalPack } from '#domain/local/localPack.ts';
import { formatDate } from '#i18n/formatDate.ts';
import { Text } from '#i18n/Text.tsx';
import { useWords } from '#i18n/useWords.ts';
import { Notice } from '#ui/Notice/Notice.tsx';
import { PreviewBlock } from './PreviewBlock.tsx';
import { manner, PreviewText } from './PreviewText.tsx';

/** What this app would make of a pack. That nobody checked it is said by us, whatever the pack says, and stays in sight. */
export const PackPreview = ({ pack }: { readonly pack: LocalPack }) => {
  const { t } = useWords();
  const [wanted, setWanted] = useState(pack.languages[0] ?? 'en');
  return (
    <section aria-labelledby="local-title">
      <div className="not-checked">
        <Notice icon="alert" kind="danger">
          <strong>
            <Text k="staffFile:notChecked" uncoded />
          </strong>
          <Text as="p" k="staffFile:notCheckedWhy" uncoded />
        </Notice>
      </div>
      {pack.languages.length > 1 && (
        <label>
          <Text k="staffFile:language" uncoded />
          <select className="field" value={wanted} onChange={({ target }) => setWanted(target.value)}>
            {pack.languages.map((lang) => (
              <option key={lang} value={lang} lang={manner(lang).lang}>
                {manner(lang).name}
              </option>
            ))}
          </select>
        </label>
      )}
      <h2 id="local-title">
        <PreviewText text={pack.title} wanted={wanted} />
      </h2>
      <Text as="p" className="small" k="staffFile:written" values={{ date: formatDate(pack.issued, t) }} uncoded />
      {pack.blocks.map((block, place) => (
        <PreviewBlock key={place} block={block} issued={pack.issued} wanted={wanted} />
      ))}
    </section>
  );
};
