import type { FigureId } from '#domain/figures.ts';
import { Text } from '#i18n/Text.tsx';
import { useWords } from '#i18n/useWords.ts';
import { NumberNote } from '#ui/NumberNote/NumberNote.tsx';
import { LinkButton } from '#ui/LinkButton/LinkButton.tsx';

/** A link that opens the phone with a number in it. It does not call by itself. */
export const CallLink = ({ figure }: { readonly figure: FigureId }) => {
  const number = useWords().figure(figure);
  return (
    <>
      <LinkButton href={`tel:${number.replaceAll(' ', '')}`} icon="phone">
        <Text k="common:call" uncoded />
        <bdi dir="ltr">{number}</bdi>
      </LinkButton>
      <NumberNote figure={figure} />
    </>
  );
};
