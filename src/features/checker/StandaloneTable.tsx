import type { Door } from '#domain/answers.ts';
import type { Decision } from '#domain/decide.ts';
import type { LanguageId } from '#domain/languages.ts';
import type { FactId } from '#domain/facts.ts';
import { alwaysFreePeople, freeForAll } from '#domain/freeForAll.ts';
import { rules } from '#domain/rules.ts';
import { answerWords, questionWords } from '#content/checker/questionWords.ts';
import { doorWords, serviceWords } from '#content/checker/serviceWords.ts';
import { pagePath } from '#content/paths.ts';
import { Text } from '#i18n/Text.tsx';
import { Icon } from '#ui/Icon/Icon.tsx';
import { LinkButton } from '#ui/LinkButton/LinkButton.tsx';
import { Sources } from '#ui/Sources/Sources.tsx';
import { useLive } from '#ui/useLive.ts';
import { Outcome } from './Outcome.tsx';
import { hospitalGroups, medicinesGroups, type Group } from './tableGroups.ts';
import { tableIds } from './tableIds.ts';

/** What the lists and the table rest on. */
const everyFact: readonly FactId[] = [
  ...new Set<FactId>([
    ...Object.values(freeForAll).flat(),
    ...Object.values(alwaysFreePeople).flat(),
    ...rules.flatMap((rule) => rule.facts),
  ]),
];

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

/** Open as drawn, so that it reads and prints without a script; closed once it is live. */
const Groups = ({ groups }: { readonly groups: readonly Group[] }) => {
  const live = useLive();
  return (
    <>
      {groups[0] && <Text as="p" className="service" k={questionWords[groups[0].question].question} uncoded />}
      {groups.map((group) => (
        <details key={group.answers.join()} open={!live}>
          <summary>
            <AnswerLabels {...group} />
          </summary>
          <Results decisions={group.decisions} />
          {group.inner.length > 0 && <Groups groups={group.inner} />}
        </details>
      ))}
    </>
  );
};

const DoorHeading = ({ door }: { readonly door: Door }) => (
  <h3 className="heading" id={tableIds[door]}>
    <Icon id={doorWords[door].icon} />
    <Text k={`${door}:title`} uncoded />
  </h3>
);

/** Every answer and every result, to read without a script or without answering. */
export const StandaloneTable = ({ lang }: { readonly lang: LanguageId }) => {
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
      <Sources facts={everyFact} brief />
      <LinkButton href={pagePath(lang, 'help')} icon="helper">
        <Text k="help:title" uncoded />
      </LinkButton>
    </section>
  );
};
