import { staffPath } from '#content/paths.ts';
import { FrameNotices } from '#ui/Screen/FrameNotices.tsx';
import { Icon } from '#ui/Icon/Icon.tsx';
import { Text } from '#i18n/Text.tsx';
import { Picker } from './Picker.tsx';

/** The first screen: choose a language without reading English. It needs no words but the names of the languages. */
export const PickerPage = () => (
  <main id="main" tabIndex={-1}>
    <FrameNotices />
    <h1>
      <Icon id="mark" />
      Doorway
    </h1>
    <Picker to="welcome" />
    <p>
      <a className="bar-link" href="/en/languages/">
        <Text k="languages:notHere" only="en" uncoded />
      </a>
    </p>
    <p>
      <a className="bar-link" href={staffPath('staff')}>
        <Text k="home:staff" only="en" uncoded />
      </a>
    </p>
    <p className="small">
      <Text k="common:testVersion" only="en" uncoded />
    </p>
  </main>
);
