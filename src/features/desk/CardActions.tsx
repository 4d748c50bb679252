import type { ShowCard } from '#content/cards.ts';
import { pagePath, staffPath } from '#content/paths.ts';
import type { LanguageId } from '#domain/languages.ts';
import { Text } from '#i18n/Text.tsx';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button/Button.tsx';
import { LinkButton } from '#ui/LinkButton/LinkButton.tsx';
import { CodesSwitch } from '#ui/Screen/CodesSwitch.tsx';
import { Sources } from '#ui/Sources/Sources.tsx';
import { useLive } from '#ui/useLive.ts';
import { PaperQuestion } from './PaperQuestion.tsx';
import { SayInEnglish } from './SayInEnglish.tsx';

type CardActionsProps = {
  readonly lang: LanguageId;
  readonly shown: ShowCard;
  readonly inHand: boolean;
  readonly onInHand: (inHand: boolean) => void;
  /** The English of the card, to be said by the phone. */
  readonly aloud: string;
  readonly onChange: () => void;
};

/** What a card can do besides being read: be answered, be explained to staff, be changed, call, speak. */
export const CardActions = ({ lang, shown, inHand, onInHand, aloud, onChange }: CardActionsProps) => {
  const live = useLive();
  const { figure } = useWords();
  const { withPaper, call, asks = [], why, facts } = shown;
  return (
    <div className="full-actions">
      {withPaper && live && <PaperQuestion ask={withPaper} inHand={inHand} onAnswer={onInHand} />}
      {call && (
        <LinkButton href={`tel:${figure(call.figure)}`} icon="phone" kind="urgent">
          <Text k={call.key} only="own" uncoded />
        </LinkButton>
      )}
      {asks.length > 0 && live && (
        <Button icon="write" onClick={onChange}>
          <Text k="desk:change" uncoded />
        </Button>
      )}
      <LinkButton href={pagePath(lang, 'talk')} icon="talk">
        <Text k="desk:staffAnswer" uncoded />
      </LinkButton>
      {why && (
        <LinkButton href={staffPath(why)} icon="staff">
          <Text k="desk:staffWhy" uncoded />
        </LinkButton>
      )}
      <SayInEnglish english={aloud} />
      <Sources facts={facts} />
      <CodesSwitch />
    </div>
  );
};
