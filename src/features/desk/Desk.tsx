import { cardName, showCards, showGroups } from '#content/cards.ts';
import { cardIds } from '#content/ids.ts';
import { cardPath } from '#content/paths.ts';
import type { LanguageId } from '#domain/languages.ts';
import { Text } from '#i18n/Text.tsx';
import { LinkButton } from '#ui/LinkButton/LinkButton.tsx';

type DeskProps = { readonly lang: LanguageId; readonly today: string };

/** The cards to show to staff, under headings. Each is a link to a page of its own, so that it opens without a script. */
export const Desk = ({ lang }: DeskProps) => (
  <>
    {showGroups.map((group) => (
      <section key={group}>
        <h2 className="heading">
          <Text k={`show:${group}`} />
        </h2>
        {cardIds
          .map((id) => showCards[id])
          .filter((card) => card.group === group)
          .map((card) => (
            <LinkButton key={card.id} href={cardPath(lang, card.id)} icon={card.icon}>
              <Text k={cardName(card)} />
            </LinkButton>
          ))}
      </section>
    ))}
  </>
);
