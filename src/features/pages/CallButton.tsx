import type { FigureId } from '#domain/figures.ts';
import type { PlainKey } from '#content/sentences.ts';
import { Text } from '#i18n/Text.tsx';
import { useWords } from '#i18n/useWords.ts';
import { Icon } from '#ui/Icon/Icon.tsx';
import { NumberNote } from '#ui/NumberNote/NumberNote.tsx';

type CallButtonProps = { readonly figure: FigureId; readonly label: PlainKey; readonly urgent?: boolean };

/** A link that opens the phone with a number in it. It does not call by itself. The number is printed, for paper and for other phones. */
export const CallButton = ({ figure, label, urgent = false }: CallButtonProps) => {
  const number = useWords().figure(figure);
  return (
    <div className="call">
      <a className={`button ${urgent ? 'urgent' : 'plain'}`} href={`tel:${number.replaceAll(' ', '')}`}>
        <Icon id="phone" />
        <span className="label">
          <Text k={label} />
          <bdi dir="ltr">{number}</bdi>
        </span>
      </a>
      {!urgent && <NumberNote figure={figure} />}
    </div>
  );
};
