import { dialectName } from '#domain/dialectNames.ts';
import { languages, type LanguageId } from '#domain/languages.ts';
import { Text } from '#i18n/Text.tsx';

type DialectChoiceProps = {
  readonly lang: LanguageId;
  readonly chosen: string | null;
  readonly onChoose: (dialect: string | null) => void;
};

/** Which kind of the language, for languages that have kinds. No answer is an answer. */
export const DialectChoice = ({ lang, chosen, onChoose }: DialectChoiceProps) => {
  const { dialects, tag, dir } = languages[lang];
  if (dialects.length === 0) return null;
  const option = (dialect: string | null, label: React.ReactNode) => (
    <label className="choice option" key={dialect ?? ''}>
      <input type="radio" name="kind" checked={chosen === dialect} onChange={() => onChoose(dialect)} />
      {label}
    </label>
  );
  return (
    <fieldset>
      <legend>
        <Text k="card:dialectQuestion" />
      </legend>
      {option(null, <Text k="card:dialectNone" />)}
      {dialects.map((dialect) => {
        const own = dialectName(lang, dialect);
        return option(
          dialect,
          <span>
            {own !== null && (
              <span lang={tag} dir={dir}>
                {own}{' '}
              </span>
            )}
            <bdi lang="en" dir="ltr">
              {dialect}
            </bdi>
          </span>,
        );
      })}
    </fieldset>
  );
};
