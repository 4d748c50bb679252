import type { FactId } from '#domain/facts.ts';
import type { PlainKey } from '#content/sentences.ts';
import { Text } from '#i18n/Text.tsx';
import { Icon } from '#ui/Icon/Icon.tsx';
import { Sources } from '#ui/Sources/Sources.tsx';

type RuleListProps = {
  readonly items: readonly { readonly claim: string; readonly key: string; readonly facts: readonly FactId[] }[];
  readonly keyOf: (key: string) => PlainKey;
};

/** What people believe, what the rule is, and whose text says so, one by one. */
export const RuleList = ({ items, keyOf }: RuleListProps) => (
  <ol className="beliefs">
    {items.map(({ claim, key, facts }) => (
      <li key={key}>
        <p>
          <Icon id="cross" />
          <Text k={keyOf(claim)} />
        </p>
        <p className="rule">
          <Icon id="check" />
          <Text k={keyOf(key)} />
        </p>
        <Sources facts={facts} brief />
      </li>
    ))}
  </ol>
);
