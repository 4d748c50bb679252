import { standingAnswers, yesNo, type Reply } from '#content/replies.ts';
import { pagePath } from '#content/paths.ts';
import { languages, type LanguageId } from '#domain/languages.ts';
import { Text } from '#i18n/Text.tsx';
import { Button } from '#ui/Button/Button.tsx';
import { DayPicker } from '#ui/DayPicker/DayPicker.tsx';
import { LinkButton } from '#ui/LinkButton/LinkButton.tsx';
import { DigitPad } from './DigitPad.tsx';
import { sentences, type SaidLine } from './said.ts';

type PersonAnswersProps = {
  readonly lang: LanguageId;
  readonly today: string;
  readonly reply: Reply;
  readonly onAnswer: (lines: readonly SaidLine[]) => void;
};

/** What the person can tap: the answers of this question, and those that always stand there. */
export const PersonAnswers = ({ lang, today, reply, onAnswer }: PersonAnswersProps) => (
  <section>
    <h2 className="heading">
      <Text k="talk:yourTurn" />
    </h2>
    {reply.answer === 'yesNo' &&
      yesNo.map((key) => (
        <Button key={key} kind="primary" icon={key === 'talk:yes' ? 'check' : 'cross'} onClick={() => onAnswer(sentences([key]))}>
          <Text k={key} />
        </Button>
      ))}
    {reply.answer === 'language' && lang !== 'en' && (
      <Button kind="primary" icon="languages" onClick={() => onAnswer([{ kind: 'language', language: languages[lang].englishName }])}>
        <Text k="card:lineLanguage" values={{ language: languages[lang].englishName }} />
      </Button>
    )}
    {reply.answer === 'digits' && <DigitPad onDone={(value) => onAnswer([{ kind: 'digits', value }])} />}
    {reply.answer === 'birthDate' && (
      <>
        <DayPicker
          question="choices:dayQuestion"
          years={[1920, Number(today.slice(0, 4))]}
          onPick={(value) => value !== null && onAnswer([{ kind: 'day', value }])}
        />
        <LinkButton href={pagePath(lang, 'boxes')} icon="calendar">
          <Text k="boxes:calendarQuestion" />
        </LinkButton>
      </>
    )}
    {standingAnswers.map((key) => (
      <Button key={key} onClick={() => onAnswer(sentences([key]))}>
        <Text k={key} />
      </Button>
    ))}
  </section>
);
