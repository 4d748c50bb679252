import type { IconId, PageId } from '#content/ids.ts';
import { pagePath } from '#content/paths.ts';
import type { PlainKey } from '#content/sentences.ts';
import { Text } from '#i18n/Text.tsx';
import { useWords } from '#i18n/useWords.ts';
import { Icon } from '#ui/Icon/Icon.tsx';

const items: readonly { readonly to: PageId; readonly icon: IconId; readonly label: PlainKey }[] = [
  { to: 'home', icon: 'home', label: 'common:home' },
  { to: 'show', icon: 'card', label: 'common:showToStaff' },
  { to: 'emergency', icon: 'ambulance', label: 'common:emergency' },
];

/** Home, Show to staff, 999: on every page, in the same place. */
export const BottomBar = ({ page }: { readonly page: PageId }) => {
  const { lang, t } = useWords();
  return (
    <nav className="bar" aria-label={t('common:barLabel')}>
      {items.map(({ to, icon, label }) => (
        <a key={to} className={to} href={pagePath(lang, to)} aria-current={to === page ? 'page' : undefined}>
          <Icon id={icon} />
          <Text k={label} only="own" uncoded />
        </a>
      ))}
    </nav>
  );
};
