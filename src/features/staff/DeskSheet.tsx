import { deskAnswers } from '#content/ids.ts';
import { factsOfPage } from '#content/pageFacts.ts';
import { keysOfPage } from '#content/keysOfPage.ts';
import type { PlainKey } from '#content/sentences.ts';
import { staffPages } from '#content/staffPages.ts';
import { Text } from '#i18n/Text.tsx';
import { Sources } from '#ui/Sources/Sources.tsx';

/** The five answers on one page of paper. */
export const DeskSheet = () => (
  <>
    {deskAnswers.map((id) => (
      <section key={id} className="desk-answer">
        <h2>
          <Text k={`${id}:title`} />
        </h2>
        <ul>
          {keysOfPage(staffPages[id]).map((key) => (
            <Text as="li" key={key} k={key as PlainKey} />
          ))}
        </ul>
      </section>
    ))}
    <Sources brief facts={deskAnswers.flatMap((id) => factsOfPage(staffPages[id]))} />
  </>
);
