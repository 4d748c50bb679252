import type { LetterLine } from '#content/letter.ts';
import { formatDate } from '#i18n/formatDate.ts';
import { Text } from '#i18n/Text.tsx';
import { useWords } from '#i18n/useWords.ts';

type LetterLineTextProps = { readonly line: LetterLine; readonly only?: 'en'; readonly as?: 'p' | 'li' };

/** One line of the letter. Without `only` it stands in the person's language with English below. */
export const LetterLineText = ({ line, only, as: Tag = 'p' }: LetterLineTextProps) => {
  const { en } = useWords();
  const frame = { as: Tag, uncoded: only === 'en', ...(only ? { only } : {}) } as const;
  switch (line.kind) {
    case 'written':
      return (
        <Tag>
          <bdi>{line.text}</bdi>
        </Tag>
      );
    case 'date':
      return <Text k={line.key} values={{ date: formatDate(line.date, en) }} {...frame} />;
    case 'language':
      return <Text k={line.key} values={{ language: line.language }} {...frame} />;
    case 'pen':
      return <Text k={line.key} className="pen" {...frame} />;
    case 'sentence':
      return <Text k={line.key} {...frame} />;
  }
};
