import type { Block } from '#content/schema.ts';
import type { PlainKey } from '#content/sentences.ts';
import { Text } from '#i18n/Text.tsx';
import { useWords } from '#i18n/useWords.ts';
import { Icon } from '#ui/Icon/Icon.tsx';
import { NumberNote } from '#ui/NumberNote/NumberNote.tsx';

type HelperListProps = {
  readonly items: Extract<Block, { kind: 'helpers' }>['items'];
  readonly keyOf: (key: string) => PlainKey;
};

/** People who help: who they are, what for, and the number to call. */
export const HelperList = ({ items, keyOf }: HelperListProps) => {
  const { figure } = useWords();
  return (
    <ul className="helpers">
      {items.map((item) => {
        const number = figure(item.figure);
        return (
          <li key={item.name}>
            <h2 className="heading">
              <Icon id={item.icon} />
              <Text k={keyOf(item.name)} />
            </h2>
            <Text as="p" k={keyOf(item.use)} />
            <a className="button plain" href={`tel:${number.replaceAll(' ', '')}`}>
              <Icon id="phone" />
              <span className="label">
                <Text k="common:call" uncoded />
                <bdi dir="ltr">{number}</bdi>
              </span>
            </a>
            <NumberNote figure={item.figure} />
          </li>
        );
      })}
    </ul>
  );
};
