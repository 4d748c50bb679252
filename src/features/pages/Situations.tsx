import type { PlainKey } from '#content/sentences.ts';
import { Text } from '#i18n/Text.tsx';

type SituationsProps = {
  readonly items: readonly { readonly key: string; readonly answers: readonly { readonly key: string; readonly why: string }[] }[];
  readonly keyOf: (key: string) => PlainKey;
};

/** Situations with answers that open at once. It needs no script and keeps no score. */
export const Situations = ({ items, keyOf }: SituationsProps) => (
  <ol className="steps">
    {items.map((item) => (
      <li key={item.key}>
        <div>
          <Text as="p" k={keyOf(item.key)} />
          {item.answers.map(({ key, why }) => (
            <details key={key}>
              <summary>
                <Text k={keyOf(key)} />
              </summary>
              <Text as="p" className="answer" k={keyOf(why)} />
            </details>
          ))}
        </div>
      </li>
    ))}
  </ol>
);
