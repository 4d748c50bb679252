import type { PlainKey } from '#content/sentences.ts';
import { Text } from '#i18n/Text.tsx';
import { Icon } from '#ui/Icon/Icon.tsx';

const gone: readonly PlainKey[] = ['settings:keepsSettings', 'settings:keepsPages'];
const left: readonly PlainKey[] = ['settings:leftPages', 'settings:leftPictures', 'settings:leftKeyboard'];
const how: readonly PlainKey[] = ['settings:leftChrome', 'settings:leftSamsung', 'settings:leftSafari'];

const Lines = ({ keys, icon }: { readonly keys: readonly PlainKey[]; readonly icon: 'check' | 'alert' | 'mobile' }) => (
  <ul className="lines">
    {keys.map((key) => (
      <li key={key}>
        <Icon id={icon} />
        <Text k={key} />
      </li>
    ))}
  </ul>
);

/** After everything was deleted: what is gone, what the phone itself may still have, and how to look. */
export const Cleared = () => (
  <>
    <h2 className="heading">
      <Icon id="trash" />
      <Text k="settings:goneHeading" />
    </h2>
    <Lines keys={gone} icon="check" />
    <h2 className="heading">
      <Icon id="mobile" />
      <Text k="settings:leftHeading" />
    </h2>
    <Lines keys={left} icon="alert" />
    <Text as="p" k="settings:leftHow" />
    <Lines keys={how} icon="mobile" />
  </>
);
