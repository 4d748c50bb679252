import { languages, type LanguageId } from '#domain/languages.ts';
import { Text } from '#i18n/Text.tsx';
import { Button } from '#ui/Button/Button.tsx';
import { Icon } from '#ui/Icon/Icon.tsx';

type LanguageRowProps = {
  readonly id: LanguageId;
  readonly inUse: boolean;
  /** Bytes on the phone; null when not saved. */
  readonly savedBytes: number | null;
  /** It was saved here and is there no more. */
  readonly isGone: boolean;
  /** Bytes that saving brings; null while the list has not come. */
  readonly offeredBytes: number | null;
  /** 0 to 1 while saving. */
  readonly progress: number | null;
  readonly onSave: () => void;
  readonly onRemove: () => void;
};

const inKilobytes = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1000))} kB`;

/** One language on the shelf. */
export const LanguageRow = ({ id, inUse, savedBytes, offeredBytes, isGone, progress, onSave, onRemove }: LanguageRowProps) => {
  const { tag, dir, endonym } = languages[id];
  const language = endonym;
  const size = savedBytes ?? offeredBytes;
  return (
    <li className="notice" data-shelf={id}>
      <Icon id={savedBytes === null ? 'download' : 'savedOnPhone'} />
      <div>
        <p>
          <strong lang={tag} dir={dir}>
            {endonym}
          </strong>
        </p>
        {id !== 'en' && <Text as="p" k="languages:read" />}
        {size !== null && <Text as="p" k="languages:size" values={{ size: inKilobytes(size) }} />}
        {progress !== null && (
          <>
            <Text as="p" k="languages:progress" values={{ percent: `${Math.round(progress * 100)}%` }} />
            <progress max={1} value={progress} aria-label={endonym} />
          </>
        )}
        {savedBytes !== null && <Text as="p" k="common:savedReady" />}
        {savedBytes === null && progress === null && <Text as="p" k={isGone ? 'notices:storageBroken' : 'languages:notSaved'} />}
        {inUse && <Text as="p" k="languages:inUse" />}
        {savedBytes === null && progress === null && (
          <Button icon="download" onClick={onSave}>
            <Text k="languages:save" values={{ language }} />
          </Button>
        )}
        {savedBytes !== null && !inUse && (
          <Button icon="trash" onClick={onRemove}>
            <Text k="languages:remove" values={{ language }} />
          </Button>
        )}
      </div>
    </li>
  );
};
