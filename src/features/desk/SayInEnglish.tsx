import { Text } from '#i18n/Text.tsx';
import { Button } from '#ui/Button/Button.tsx';
import { useEnglishVoice } from './useEnglishVoice.ts';

/** Says the English of a card aloud. Hidden where the phone has no voice for it. */
export const SayInEnglish = ({ english }: { readonly english: string }) => {
  const say = useEnglishVoice();
  if (say === null) return null;
  return (
    <Button icon="listen" onClick={() => say(english)}>
      <Text k="desk:sayEnglish" only="own" uncoded />
    </Button>
  );
};
