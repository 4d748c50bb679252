import { formBoxes, needKeys } from '#content/formBoxes.ts';
import { cardPath } from '#content/paths.ts';
import { languages, type LanguageId } from '#domain/languages.ts';
import { Text } from '#i18n/Text.tsx';
import { Button } from '#ui/Button/Button.tsx';
import { Icon } from '#ui/Icon/Icon.tsx';
import { LinkButton } from '#ui/LinkButton/LinkButton.tsx';
import { Sources } from '#ui/Sources/Sources.tsx';
import { BirthDateHelper } from './BirthDateHelper.tsx';

type BoxViewProps = {
  readonly lang: LanguageId;
  /** Place of the box in the form, from 0. */
  readonly number: number;
  readonly onMove: (number: number) => void;
  readonly onAll: () => void;
};

/** One box of the form on one screen. */
export const BoxView = ({ lang, number, onMove, onAll }: BoxViewProps) => {
  const box = formBoxes[number];
  if (!box) return null;
  const copy = box.id === 'interpreter' && lang !== 'en' ? `YES, ${languages[lang].englishName.toUpperCase()}` : box.copy;
  return (
    <article className="form-box">
      <Text as="p" className="small" k="boxes:place" values={{ number: number + 1, total: formBoxes.length }} />
      <h2 className="heading">
        <Icon id={box.icon} />
        <Text k="boxes:formSays" />
      </h2>
      <p className="printed" lang="en" dir="ltr">
        {box.printed}
      </p>
      <h3>
        <Text k="boxes:means" />
      </h3>
      <Text as="p" className="answer" k={box.means} />
      {(box.write.length > 0 || copy !== undefined) && (
        <h3>
          <Text k="boxes:write" />
        </h3>
      )}
      {box.write.map((key) => (
        <Text as="p" k={key} key={key} />
      ))}
      {copy !== undefined && (
        <>
          <Text as="p" k="boxes:blockLetters" />
          <p className="block-letters" lang="en" dir="ltr">
            {copy}
          </p>
        </>
      )}
      {box.helper === 'birthDate' && <BirthDateHelper />}
      <p className="pictured">
        <Icon id={box.need === 'needed' ? 'check' : 'info'} />
        <Text k={needKeys[box.need]} />
      </p>
      {box.facts && <Sources facts={box.facts} brief />}
      <Button icon="next" kind="primary" onClick={() => onMove(number + 1)}>
        <Text k={number + 1 === formBoxes.length ? 'boxes:allBoxes' : 'boxes:nextBox'} />
      </Button>
      {number > 0 && (
        <Button icon="back" onClick={() => onMove(number - 1)}>
          <Text k="boxes:boxBefore" />
        </Button>
      )}
      <Button icon="list" onClick={onAll}>
        <Text k="boxes:allBoxes" />
      </Button>
      <LinkButton href={cardPath(lang, 'c17')} icon="form">
        <Text k="desk:c17Headline" uncoded />
      </LinkButton>
    </article>
  );
};
