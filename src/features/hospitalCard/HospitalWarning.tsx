import { Text } from '#i18n/Text.tsx';
import { Button } from '#ui/Button/Button.tsx';
import { Notice } from '#ui/Notice/Notice.tsx';

/** What a person has to know before this card is on the screen. */
export const HospitalWarning = ({ onUnderstood }: { readonly onUnderstood: () => void }) => (
  <Notice icon="alert">
    <Text as="p" k="hospitalCard:warningStaff" />
    <Text as="p" k="hospitalCard:warningClaim" />
    <Text as="p" k="hospitalCard:warningPicture" />
    <Button kind="primary" icon="card" onClick={onUnderstood}>
      <Text k="hospitalCard:showCard" />
    </Button>
  </Notice>
);
