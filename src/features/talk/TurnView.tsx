import { useWords } from '#i18n/useWords.ts';
import { SaidLineText } from './SaidLineText.tsx';
import type { Turn } from './said.ts';

type TurnViewProps = { readonly turn: Turn; readonly large: boolean };

/** One turn in both languages. The side that listens has the large letters. */
export const TurnView = ({ turn, large }: TurnViewProps) => {
  const { lang } = useWords();
  const own =
    lang === 'en' ? null : (
      <div className={large && turn.by === 'staff' ? 'loud' : undefined}>
        {turn.lines.map((line, place) => (
          <SaidLineText key={place} line={line} only="own" />
        ))}
      </div>
    );
  const english = (
    <div lang="en" dir="ltr" className={large && (turn.by === 'person' || lang === 'en') ? 'loud' : 'quiet'}>
      {turn.lines.map((line, place) => (
        <SaidLineText key={place} line={line} only="en" />
      ))}
    </div>
  );
  return (
    <div className={`turn ${turn.by}`}>
      {own}
      {english}
    </div>
  );
};
