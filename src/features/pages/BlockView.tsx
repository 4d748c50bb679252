import { cardName, showCards } from '#content/cards.ts';
import { cardPath, pagePath, staffPath } from '#content/paths.ts';
import type { Block } from '#content/schema.ts';
import type { PlainKey } from '#content/sentences.ts';
import { Text } from '#i18n/Text.tsx';
import { useWords } from '#i18n/useWords.ts';
import { Icon } from '#ui/Icon/Icon.tsx';
import { LinkButton } from '#ui/LinkButton/LinkButton.tsx';
import { Notice } from '#ui/Notice/Notice.tsx';
import { ResultWord } from '#ui/ResultWord/ResultWord.tsx';
import { CallButton } from './CallButton.tsx';
import { HelperList } from './HelperList.tsx';
import { PicturedLine } from './PicturedLine.tsx';
import { LineList } from './LineList.tsx';
import { WordList } from './WordList.tsx';
import { RuleList } from './RuleList.tsx';
import { Situations } from './Situations.tsx';
import { LanguageSound, SoundLines } from './SoundLines.tsx';

type BlockViewProps = {
  readonly block: Exclude<Block, { kind: 'tool' }>;
  readonly keyOf: (key: string) => PlainKey;
  /** The block stands in the list of cards, where every line is a card to show. */
  readonly inCardList: boolean;
};

/** One block of a page. */
export const BlockView = ({ block, keyOf, inCardList }: BlockViewProps) => {
  const { lang } = useWords();
  switch (block.kind) {
    case 'answer':
    case 'text':
      return <PicturedLine icon={block.icon} k={keyOf(block.key)} className={block.kind === 'answer' ? 'answer' : undefined} />;
    case 'heading':
      return (
        <h2 className="heading">
          {block.icon && <Icon id={block.icon} />}
          <Text k={keyOf(block.key)} />
        </h2>
      );
    case 'list':
      return <LineList items={block.items} keyOf={keyOf} />;
    case 'steps':
      return <LineList numbered items={block.items} keyOf={keyOf} />;
    case 'danger':
      return (
        <section className="danger">
          <h2 className="heading">
            <Icon id="ambulance" />
            <Text k={keyOf(block.title)} />
          </h2>
          <LineList items={block.items} keyOf={keyOf} />
        </section>
      );
    case 'call':
      return <CallButton figure={block.figure} label={keyOf(block.key)} urgent={block.urgent ?? false} />;
    case 'card':
      return (
        <LinkButton href={cardPath(lang, block.card)} icon={showCards[block.card].icon}>
          {!inCardList && <Text k="common:showThisCard" uncoded />}
          <Text k={cardName(showCards[block.card])} uncoded />
        </LinkButton>
      );
    case 'link':
      return (
        <LinkButton
          href={pagePath(lang, block.to)}
          icon={block.icon}
          kind={block.primary ? 'primary' : block.to === 'emergency' ? 'danger-row' : 'plain'}
        >
          <Text k={keyOf(block.key)} />
        </LinkButton>
      );
    case 'tiles':
      return (
        <ul className="tiles">
          {block.items.map((item) => (
            <li key={item.key}>
              <LinkButton href={pagePath(lang, item.to)} icon={item.icon} kind="tile">
                <Text k={keyOf(item.key)} />
              </LinkButton>
            </li>
          ))}
        </ul>
      );
    case 'say':
      return (
        <div className="say">
          {block.icon && <Icon id={block.icon} />}
          <Text as="p" className="aloud" k={keyOf(block.key)} only="en" uncoded />
          {lang !== 'en' && <Text as="p" k={keyOf(block.key)} only="own" />}
        </div>
      );
    case 'money':
      return (
        <Notice kind="plain" icon="pound">
          <ResultWord verdict={block.verdict} />
          <Text as="p" k={keyOf(block.key)} />
        </Notice>
      );
    case 'helpers':
      return <HelperList items={block.items} keyOf={keyOf} />;
    case 'sounds':
      return <SoundLines items={block.items} keyOf={keyOf} />;
    case 'languageSound':
      return <LanguageSound k={keyOf(block.key)} />;
    case 'staffLinks':
      return block.items.map((item) => (
        <LinkButton key={item.key} href={staffPath(item.to)} icon={item.icon}>
          <Text k={keyOf(item.key)} />
        </LinkButton>
      ));
    case 'rules':
      return <RuleList items={block.items} keyOf={keyOf} />;
    case 'situations':
      return <Situations items={block.items} keyOf={keyOf} />;
    case 'words':
      return <WordList items={block.items} keyOf={keyOf} />;
  }
};
