import { languages, type LanguageId } from '#domain/languages.ts';
import type { Card, CardLine, CardPart } from '#domain/card.ts';
import { CardSentence } from './CardSentence.tsx';

const parts: readonly CardPart[] = ['title', 'needs', 'rules', 'reason', 'fine'];

type PanelProps = {
  readonly card: Card;
  readonly lines: readonly CardLine[];
  /** Language of this side. */
  readonly lang: LanguageId;
};

/** One side of the small card: short paragraphs, each made of whole sentences; rules stand one a line. */
export const Panel = ({ card, lines, lang }: PanelProps) => {
  const only = lang === 'en' ? 'en' : 'own';
  return (
    <div className="words" lang={languages[lang].tag} dir={languages[lang].dir}>
      {parts.map((part) => {
        const here = lines.filter((line) => line.part === part);
        if (here.length === 0) return null;
        return part === 'rules' ? (
          <ul key={part}>
            {here.map((line) => (
              <li key={line.id}>
                <CardSentence card={card} line={line} only={only} />
              </li>
            ))}
          </ul>
        ) : (
          <p key={part} className={part}>
            {here.map((line) => (
              <span key={line.id}>
                <CardSentence card={card} line={line} only={only} />{' '}
              </span>
            ))}
          </p>
        );
      })}
    </div>
  );
};
