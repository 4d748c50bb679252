import { Text } from '#i18n/Text.tsx';
import { Icon } from '#ui/Icon/Icon.tsx';

/** How to put the app on the phone, for those who want it. The foot of every page says whether it works without internet. */
export const InstallHint = () => (
  <details className="install">
    <summary className="heading">
      <Icon id="install" />
      <Text k="common:installHeading" />
    </summary>
    <Text as="p" k="common:installAndroid" />
    <Text as="p" k="common:installIphone" />
  </details>
);
