import { sourcesOfLetter, type LetterChoices, type LetterLine, type LetterPart } from '#content/letter.ts';
import { refusalIds, refusalOf } from '#content/refusals.ts';
import { sources } from '#domain/sources.ts';
import { formatDate } from '#i18n/formatDate.ts';
import { Text } from '#i18n/Text.tsx';
import { useWords } from '#i18n/useWords.ts';
import { LetterLineText } from './LetterLineText.tsx';

type LetterSheetProps = { readonly letter: LetterChoices; readonly lines: readonly LetterLine[] };

/** How many ticked reasons the page holds in letters of full size. */
const roomy = 5;

/** The letter on one page of A4, in English, with a part without a name below the dashed line. */
export const LetterSheet = ({ letter, lines }: LetterSheetProps) => {
  const { en } = useWords();
  const part = (wanted: LetterPart) =>
    lines.filter((line) => line.part === wanted).map((line, place) => <LetterLineText line={line} key={place} only="en" as="li" />);
  const ticked = refusalIds.filter((id) => letter.reasons.includes(id));
  const surgery = letter.surgery.trim();
  return (
    <div className={`sheet a4 letter ${ticked.length > roomy ? 'many-reasons' : ''}`} lang="en" dir="ltr" translate="no">
      <ul className="letter-to">{part('to')}</ul>
      <ul>{part('body')}</ul>
      <ul className="ticked">{part('said')}</ul>
      <ul className="answers">{part('rule')}</ul>
      <ul>{part('ask')}</ul>
      <ul className="pens">{part('pen')}</ul>
      <div className="letter-sources">
        <Text as="p" k="common:sourceHeading" only="en" uncoded />
        <ul>
          {sourcesOfLetter(ticked).map((id) => (
            <li key={id}>
              {sources[id].publisher}: {sources[id].title}
              {sources[id].date === null ? '' : `, ${formatDate(sources[id].date, en)}`}
            </li>
          ))}
        </ul>
      </div>
      <div className="tear">
        <Text as="p" className="title" k="letter:tearHeading" only="en" uncoded />
        <p className={surgery === '' ? 'pen' : undefined}>
          <Text k="letter:tearSurgery" only="en" uncoded /> <bdi>{surgery}</bdi>
        </p>
        <p className={letter.askedOn === null ? 'pen' : undefined}>
          <Text k="letter:penDate" only="en" uncoded /> {letter.askedOn !== null && formatDate(letter.askedOn, en)}
        </p>
        {ticked.length > 0 && <Text as="p" k="letter:tearLine" only="en" uncoded />}
        <ul className="ticked">
          {ticked.map((id) => (
            <Text as="li" key={id} k={refusalOf(id).quote} only="en" uncoded />
          ))}
        </ul>
      </div>
    </div>
  );
};
