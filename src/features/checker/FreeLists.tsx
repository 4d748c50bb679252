import { alwaysFreePeople, freeForAll, type AlwaysFreePeopleId, type FreeForAllId } from '#domain/freeForAll.ts';
import { alwaysFreePeopleWords, freeForAllWords } from '#content/checker/freeForAllWords.ts';
import type { Pictured } from '#content/checker/questionWords.ts';
import { Text } from '#i18n/Text.tsx';
import { Icon } from '#ui/Icon/Icon.tsx';

const Lines = ({ items }: { readonly items: readonly Pictured[] }) => (
  <ul className="lines">
    {items.map(({ key, icon }) => (
      <li key={key}>
        <Icon id={icon} />
        <Text k={key} />
      </li>
    ))}
  </ul>
);

/** People whose hospital care is free whatever they answer. Nobody is asked whether they are one of them. */
export const AlwaysFreePeople = () => (
  <>
    <h2>
      <Text k="free:somePeople" />
    </h2>
    <Text as="p" k="hospital:waiting" />
    <Text as="p" k="hospital:noSupportNeeded" />
    <Text as="p" k="hospital:status" />
    <Text as="p" k="hospital:supported" />
    <Lines items={(Object.keys(alwaysFreePeople) as AlwaysFreePeopleId[]).map((id) => alwaysFreePeopleWords[id])} />
  </>
);

/** Care that is free for everyone, with the two limits that the facts set, and then the people. */
export const FreeLists = () => (
  <>
    <h2>
      <Text k="free:everyone" />
    </h2>
    <Lines items={(Object.keys(freeForAll) as FreeForAllId[]).map((id) => freeForAllWords[id])} />
    <Text as="p" k="free:aAndEPart" />
    <Text as="p" k="free:violenceLimit" />
    <AlwaysFreePeople />
  </>
);
