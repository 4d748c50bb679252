import { Text } from '#i18n/Text.tsx';

/** Shows the short code of each sentence, by which a person can report it on paper. It works without a script. */
export const CodesSwitch = () => (
  <label className="choice screen-only">
    <input type="checkbox" id="codes" />
    <Text k="common:showCodes" uncoded />
  </label>
);
