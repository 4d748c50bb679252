import type { LanguageId } from '#domain/languages.ts';
import { pagePath } from '#content/paths.ts';
import { Text } from '#i18n/Text.tsx';
import { Icon } from '#ui/Icon/Icon.tsx';
import { LinkButton } from '#ui/LinkButton/LinkButton.tsx';
import { CallLink } from './CallLink.tsx';

const helpers = [
  { figure: 'dotw', name: 'help:dotwName', use: 'help:dotwUse' },
  { figure: 'migrantHelp', name: 'help:migrantHelpName', use: 'help:migrantHelpUse' },
] as const;

/** Who helps with costs, and the way to everybody else who helps. */
export const WhoHelps = ({ lang }: { readonly lang: LanguageId }) => (
  <>
    <h2>
      <Text k="help:title" />
    </h2>
    {helpers.map(({ figure, name, use }) => (
      <section key={figure}>
        <h3 className="heading">
          <Icon id="helper" />
          <Text k={name} />
        </h3>
        <Text as="p" k={use} />
        <CallLink figure={figure} />
      </section>
    ))}
    <LinkButton href={pagePath(lang, 'help')} icon="next">
      <Text k="help:title" uncoded />
    </LinkButton>
  </>
);
