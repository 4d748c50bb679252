import type { Door } from '#domain/answers.ts';
import type { Decision } from '#domain/decide.ts';
import type { LanguageId } from '#domain/languages.ts';
import { lawLastRead } from '#domain/lawLastRead.ts';
import { answerWords, questionWords } from '#content/checker/questionWords.ts';
import { doorWords, serviceWords } from '#content/checker/serviceWords.ts';
import { pagePath } from '#content/paths.ts';
import { formatDate } from '#i18n/formatDate.ts';
import { Text } from '#i18n/Text.tsx';
import { useWords } from '#i18n/useWords.ts';
import { Icon } from '#ui/Icon/Icon.tsx';
import { LinkButton } from '#ui/LinkButton/LinkButton.tsx';
import { Outcome } from './Outcome.tsx';
import { hospitalGroups, medicinesGroups, type Group } from './tableGroups.ts';
import { tableIds } from './tableIds.ts';

/** Kinds of care with the same result, together. */
const alike = (decisions: readonly Decision[]): readonly (readonly Decision[])[] => {
  const sets = new Map<string, Decision[]>();
  for (const decision of decisions) {
    const key = JSON.stringify([decision.verdict, decision.because, decision.notes]);
    sets.set(key, [...(sets.get(key) ?? []), decision]);
  }
  return [...sets.values()];
};

const Results = ({ decisions }: { readonly decisions: readonly Decision[] }) =>
  alike(decisions).map((set) => {
    const [first] = set;
    return (
      first && (
        <div key={first.service}>
          {set.map(({ service }) => (
            <Text as="p" className="service" key={service} k={serviceWords[service].key} uncoded />
          ))}
          <Outcome decision={first} />
        </div>
      )
    );
  });

const AnswerLabels = ({ question, answers }: Group) =>
  answers.map((answer) => <Text as="p" className="service" key={answer} k={answerWords(question, answer).key} uncoded />);

const Groups = ({ groups }: { readonly groups: readonly Group[] }) => (
  <>
    {groups[0] && <Text as="p" className="service" k={questionWords[groups[0].question].question} uncoded />}
    {groups.map((group) => (
      <details key={group.answers.join()}>
        <summary>
          <AnswerLabels {...group} />
        </summary>
        <Results decisions={group.decisions} />
        {group.inner.length > 0 && <Groups groups={group.inner} />}
      </details>
    ))}
  </>
);

const DoorHeading = ({ door }: { readonly door: Door }) => (
  <h3 className="heading" id={tableIds[door]}>
    <Icon id={doorWords[door].icon} />
    <Text k={`${door}:title`} uncoded />
  </h3>
);

/** Every answer and every result, to read without a script or without answering. */
export const StandaloneTable = ({ lang }: { readonly lang: LanguageId }) => {
  const { en } = useWords();
  return (
    <section className="table">
      <h2>
        <Text k="checker:tableTitle" />
      </h2>
      <DoorHeading door="hospital" />
      <Groups groups={hospitalGroups()} />
      <DoorHeading door="medicines" />
      <Text as="p" k="checker:tableBest" />
      <Groups groups={medicinesGroups()} />
      <Text as="p" k="common:lawLastRead" values={{ date: formatDate(lawLastRead, en) }} uncoded />
      <LinkButton href={pagePath(lang, 'help')} icon="helper">
        <Text k="help:title" uncoded />
      </LinkButton>
    </section>
  );
};
