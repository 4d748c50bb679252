import type { IconId } from '#content/ids.ts';
import type { PlainKey } from '#content/sentences.ts';
import { Text } from '#i18n/Text.tsx';
import { Icon } from '#ui/Icon/Icon.tsx';

type PicturedLineProps = { readonly icon?: IconId | undefined; readonly k: PlainKey; readonly className?: string | undefined };

/** A sentence with its picture beside it, where it has one. */
export const PicturedLine = ({ icon, k, className }: PicturedLineProps) =>
  icon ? (
    <div className="pictured">
      <Icon id={icon} />
      <Text as="p" className={className} k={k} />
    </div>
  ) : (
    <Text as="p" className={className} k={k} />
  );
