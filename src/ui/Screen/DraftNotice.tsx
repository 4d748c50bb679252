import type { PlainKey } from '#content/sentences.ts';
import { formatDate } from '#i18n/formatDate.ts';
import { useReaders } from '#i18n/readers.ts';
import { Text } from '#i18n/Text.tsx';
import { useWords } from '#i18n/useWords.ts';
import { Icon } from '#ui/Icon/Icon.tsx';
import { Notice } from '#ui/Notice/Notice.tsx';

/** What the reader must know of these words: a test version, a computer's draft, or not in their language yet. It never goes away. */
export const DraftNotice = ({ titleKey }: { readonly titleKey: PlainKey }) => {
  const { lang, has, t } = useWords();
  const whole = lang === 'en' || has(titleKey);
  const readers = useReaders(titleKey.slice(0, titleKey.indexOf(':')));
  return (
    <>
      {!whole && (
        <Notice icon="languages">
          <Text as="p" k="common:englishOnlyNotice" uncoded />
          <Text as="p" k="common:englishOnlyDo" uncoded />
        </Notice>
      )}
      <details className="draft">
        <summary>
          <Icon id="info" />
          <span>
            <Text k="common:testVersion" uncoded />
            {lang !== 'en' && !readers && <Text k="common:draftMade" uncoded />}
            {lang !== 'en' && !readers && <Text k="common:draftUnread" uncoded />}
            {readers?.people === 1 && <Text k="common:readByOne" values={{ month: formatDate(readers.since, t) }} uncoded />}
            {readers?.people === 2 && <Text k="common:readByTwo" values={{ month: formatDate(readers.since, t) }} uncoded />}
          </span>
        </summary>
        <Text as="p" k="common:testVersionWhy" uncoded />
        {lang !== 'en' && (
          <>
            <Text as="p" k="common:draftMistakes" uncoded />
            <Text as="p" k="common:draftShowEnglish" uncoded />
            <Text as="p" k="common:draftInterpreter" uncoded />
            <Text as="p" k="common:draftFree" uncoded />
          </>
        )}
      </details>
    </>
  );
};
