import { pagePath } from '#content/paths.ts';
import { Text } from '#i18n/Text.tsx';
import { useWords } from '#i18n/useWords.ts';
import { LinkButton } from '#ui/LinkButton/LinkButton.tsx';

/** From every page to the question whether everything is to be deleted: two taps in all. */
export const ClearLink = () => {
  const { lang } = useWords();
  return (
    <LinkButton className="needs-script screen-only" href={`${pagePath(lang, 'settings')}#clear`} icon="trash">
      <Text k="settings:clear" uncoded />
    </LinkButton>
  );
};
