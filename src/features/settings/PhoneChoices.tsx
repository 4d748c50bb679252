import { Text } from '#i18n/Text.tsx';
import type { Settings } from '#storage/settings.ts';
import { ChoiceGroup } from './ChoiceGroup.tsx';

type PhoneChoicesProps = { readonly settings: Settings; readonly change: (part: Partial<Settings>) => void };

/** Whether others use the phone, and whether the app looks for newer words. */
export const PhoneChoices = ({ settings, change }: PhoneChoicesProps) => (
  <>
    <ChoiceGroup
      heading="settings:sharedHeading"
      value={settings.shared}
      choices={[
        { value: false, label: 'settings:sharedNo' },
        { value: true, label: 'settings:sharedYes' },
      ]}
      onChoose={(shared) => change({ shared })}
    />
    <Text as="p" k="settings:sharedWhat" />
    <Text as="p" k="settings:sharedForget" />
    <ChoiceGroup
      heading="settings:lookHeading"
      value={settings.looks}
      choices={[
        { value: true, label: 'common:listenYes' },
        { value: false, label: 'common:listenNo' },
      ]}
      onChoose={(looks) => change({ looks })}
    />
    <Text as="p" k="settings:lookOff" />
  </>
);
