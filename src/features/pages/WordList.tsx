import type { Block } from '#content/schema.ts';
import type { PlainKey } from '#content/sentences.ts';
import { Text } from '#i18n/Text.tsx';
import { Icon } from '#ui/Icon/Icon.tsx';

type WordListProps = {
  readonly items: Extract<Block, { kind: 'words' }>['items'];
  readonly keyOf: (key: string) => PlainKey;
};

/** Words that stand on doors, letters and phone menus: the English word as printed, and what it means. */
export const WordList = ({ items, keyOf }: WordListProps) => (
  <dl className="words">
    {items.map((item) => (
      <div key={item.key}>
        <dt lang="en" dir="ltr">
          <Icon id={item.icon} />
          {item.term}
        </dt>
        <dd>
          <Text k={keyOf(item.key)} />
        </dd>
      </div>
    ))}
  </dl>
);
