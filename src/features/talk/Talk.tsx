import { useCallback, useState } from 'react';
import type { Reply } from '#content/replies.ts';
import type { LanguageId } from '#domain/languages.ts';
import { Text } from '#i18n/Text.tsx';
import { Button } from '#ui/Button/Button.tsx';
import { useLive } from '#ui/useLive.ts';
import { useSteps, type RegisterClear } from '#ui/useSteps.ts';
import { PersonAnswers } from './PersonAnswers.tsx';
import { ReplyList } from './ReplyList.tsx';
import { SlotChoice } from './SlotChoice.tsx';
import { sentences, type SaidLine, type Turn } from './said.ts';
import { TurnView } from './TurnView.tsx';

type TalkProps = {
  readonly lang: LanguageId;
  /** ISO date. */
  readonly today: string;
  readonly registerClear: RegisterClear;
};

type Place =
  | { readonly at: 'staff' }
  | { readonly at: 'slot'; readonly reply: Reply }
  | { readonly at: 'person'; readonly reply: Reply }
  | { readonly at: 'answered' };

const first: Place = { at: 'staff' };

/**
 * A conversation at the desk by fixed sentences: staff tap English, the person reads their own language and taps an answer.
 * It is a help until the interpreter is on the line, and it says so. Nothing of it is kept.
 */
export const Talk = ({ lang, today, registerClear }: TalkProps) => {
  const [turns, setTurns] = useState<readonly Turn[]>([]);
  const live = useLive();
  const empty = useCallback(() => setTurns([]), []);
  const { place, go, top } = useSteps<Place>(first, registerClear, empty);
  const say = (by: Turn['by'], lines: readonly SaidLine[], next: Place): void => {
    setTurns((before) => [...before, { by, lines }]);
    go(next);
  };
  const reply = (chosen: Reply): void => {
    if (chosen.slot) go({ at: 'slot', reply: chosen });
    else say('staff', sentences(chosen.keys), { at: 'person', reply: chosen });
  };
  const last = turns.at(-1);
  const shown = place.at === 'person' || place.at === 'answered' ? last : undefined;
  return (
    <div className="talk" translate="no">
      <div ref={top} tabIndex={-1} role="status">
        {shown && <TurnView turn={shown} large />}
      </div>
      {place.at === 'staff' && <ReplyList live={live} onReply={reply} />}
      {place.at === 'slot' && (
        <SlotChoice
          today={today}
          reply={place.reply}
          onDone={(slots) => say('staff', [...sentences(place.reply.keys), ...slots], { at: 'person', reply: place.reply })}
        />
      )}
      {place.at === 'person' && (
        <PersonAnswers lang={lang} today={today} reply={place.reply} onAnswer={(lines) => say('person', lines, { at: 'answered' })} />
      )}
      {place.at !== 'staff' && (
        <Button icon="staff" onClick={() => go(first)}>
          <Text k="talk:next" />
        </Button>
      )}
      {turns.length > 0 && (
        <section>
          <h2 className="heading">
            <Text k="talk:lastLines" />
          </h2>
          {turns.slice(-6).map((turn, at) => (
            <TurnView key={turns.length - 6 + at} turn={turn} large={false} />
          ))}
        </section>
      )}
    </div>
  );
};
