import type { LanguageId } from '#domain/languages.ts';
import type { StepId } from '#domain/steps.ts';
import { stepWords } from '#content/checker/stepWords.ts';
import { pagePath } from '#content/paths.ts';
import { Text } from '#i18n/Text.tsx';
import { Icon } from '#ui/Icon/Icon.tsx';
import { LinkButton } from '#ui/LinkButton/LinkButton.tsx';
import { CallLink } from './CallLink.tsx';

type NextStepsProps = { readonly lang: LanguageId; readonly steps: readonly StepId[] };

/** What to do next, the first thing that can be done today first. */
export const NextSteps = ({ lang, steps }: NextStepsProps) => (
  <>
    <h2>
      <Text k="hospital:whatToDo" />
    </h2>
    <ol className="steps">
      {steps.map((id) => {
        const { keys, icon, to, call } = stepWords[id];
        return (
          <li key={id}>
            <Icon id={icon} />
            <div className="label">
              {keys.map((key) => (
                <Text as="p" key={key} k={key} />
              ))}
              {call && <CallLink figure={call} />}
              {to && (
                <LinkButton href={pagePath(lang, to)} icon="next">
                  <Text k={`${to}:title`} uncoded />
                </LinkButton>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  </>
);
