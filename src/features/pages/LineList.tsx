import { pagePath } from '#content/paths.ts';
import type { PageId } from '#content/ids.ts';
import type { Line } from '#content/schema.ts';
import type { PlainKey } from '#content/sentences.ts';
import { Text } from '#i18n/Text.tsx';
import { useWords } from '#i18n/useWords.ts';
import { Icon } from '#ui/Icon/Icon.tsx';

type LineListProps = {
  readonly items: readonly (Line & { readonly to?: PageId })[];
  readonly keyOf: (key: string) => PlainKey;
  readonly numbered?: boolean;
};

/** Sentences with a picture each: a plain list, or numbered steps that may lead to a page. */
export const LineList = ({ items, keyOf, numbered }: LineListProps) => {
  const { lang } = useWords();
  const List = numbered ? 'ol' : 'ul';
  return (
    <List className={numbered ? 'steps' : 'lines'}>
      {items.map((item) => {
        const inside = (
          <>
            <Icon id={item.icon ?? 'check'} />
            <Text k={keyOf(item.key)} />
          </>
        );
        return <li key={item.key}>{item.to ? <a href={pagePath(lang, item.to)}>{inside}</a> : inside}</li>;
      })}
    </List>
  );
};
