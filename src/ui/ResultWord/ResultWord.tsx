import type { PlainKey } from '#content/sentences.ts';
import type { Verdict } from '#domain/verdict.ts';
import { Text } from '#i18n/Text.tsx';
import { Icon } from '#ui/Icon/Icon.tsx';

const words: Readonly<Record<Verdict, PlainKey>> = {
  free: 'common:verdictFree',
  freeWithPaper: 'common:verdictFreeWithPaper',
  askFirst: 'common:verdictAskFirst',
  askHelp: 'common:verdictAskHelp',
};

/** One of the four result words. Shape and word carry it; colour only helps. */
export const ResultWord = ({ verdict }: { readonly verdict: Verdict }) => (
  <p className={`result ${verdict}`}>
    <Icon id={verdict} />
    <Text k={words[verdict]} />
  </p>
);
