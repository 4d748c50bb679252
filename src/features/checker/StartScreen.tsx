import type { Door } from '#domain/answers.ts';
import type { LanguageId } from '#domain/languages.ts';
import { doorWords } from '#content/checker/serviceWords.ts';
import { Text } from '#i18n/Text.tsx';
import { LinkButton } from '#ui/LinkButton/LinkButton.tsx';
import { FreeLists } from './FreeLists.tsx';
import { StandaloneTable } from './StandaloneTable.tsx';
import { tableIds } from './tableIds.ts';

type StartScreenProps = { readonly lang: LanguageId; readonly onDoor: (door: Door) => void };

/** What everyone gets, then the two doors, then the whole table. Without a script each door leads to its part of the table. */
export const StartScreen = ({ lang, onDoor }: StartScreenProps) => (
  <>
    <h2 className="answer" tabIndex={-1} data-start>
      <Text k="free:answer" />
    </h2>
    <Text as="p" k="free:moneyGp" />
    <Text as="p" k="common:emergencyLine" />
    <Text as="p" k="free:urgent" />
    <Text as="p" k="free:nobodyMayDelay" />
    <Text as="p" k="free:billLater" />
    <FreeLists />
    <h2>
      <Text k="free:doors" />
    </h2>
    <Text as="p" k="free:keepNothing" />
    {(['hospital', 'medicines'] as const).map((door) => (
      <LinkButton
        key={door}
        kind="primary"
        icon={doorWords[door].icon}
        href={`#${tableIds[door]}`}
        onClick={(event) => {
          event.preventDefault();
          onDoor(door);
        }}
      >
        <Text k={doorWords[door].key} />
      </LinkButton>
    ))}
    <StandaloneTable lang={lang} />
  </>
);
