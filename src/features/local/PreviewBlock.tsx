import { isOld } from '#domain/local/localDates.ts';
import type { LocalBlock, LocalText } from '#domain/local/localPack.ts';
import { formatDate } from '#i18n/formatDate.ts';
import { Text } from '#i18n/Text.tsx';
import { useWords } from '#i18n/useWords.ts';
import { PreviewPhone } from './PreviewPhone.tsx';
import { PreviewText } from './PreviewText.tsx';

type PreviewBlockProps = { readonly block: LocalBlock; readonly issued: string; readonly wanted: string };

/** Until when a number or an hour holds, and that it is old from then on. */
const Until = ({ reviewBy, issued }: { readonly reviewBy: string; readonly issued: string }) => {
  const { t, today } = useWords();
  return isOld(reviewBy, issued, today) ? (
    <p>
      <strong className="old">
        <Text k="staffFile:old" uncoded />
      </strong>
    </p>
  ) : (
    <Text as="p" className="small" k="staffFile:reviewBy" values={{ date: formatDate(reviewBy, t) }} uncoded />
  );
};

/** One block of a pack. All of it is text; only a checked address or number becomes a link. */
export const PreviewBlock = ({ block, issued, wanted }: PreviewBlockProps) => {
  const say = (text: LocalText) => <PreviewText text={text} wanted={wanted} />;
  switch (block.kind) {
    case 'heading':
      return <h3>{say(block.text)}</h3>;
    case 'paragraph':
      return <p>{say(block.text)}</p>;
    case 'step':
      return <p className="say">{say(block.text)}</p>;
    case 'warning':
      return <p className="danger">{say(block.text)}</p>;
    case 'list':
      return (
        <ul>
          {block.items.map((item, place) => (
            <li key={place}>{say(item)}</li>
          ))}
        </ul>
      );
    case 'place':
      return (
        <address>
          <p>{say(block.text)}</p>
          {block.lines.map((line, place) => (
            <p key={place}>
              <bdi>{line}</bdi>
            </p>
          ))}
        </address>
      );
    case 'openingHours':
      return (
        <div>
          <p>{say(block.text)}</p>
          <Text as="p" k="staffFile:hours" values={{ opens: block.opens, closes: block.closes }} uncoded />
          <Until reviewBy={block.reviewBy} issued={issued} />
        </div>
      );
    case 'phone':
      return (
        <div className="call">
          <p>{say(block.text)}</p>
          <PreviewPhone number={block.number} phone={block.phone} />
          <Until reviewBy={block.reviewBy} issued={issued} />
        </div>
      );
    case 'link':
      return (
        <div>
          <p>{say(block.text)}</p>
          {block.href === null ? (
            <>
              <p>
                <bdi dir="ltr">{block.address}</bdi>
              </p>
              <Text as="p" className="small" k="staffFile:noLink" uncoded />
            </>
          ) : (
            <p>
              <a href={block.href} rel="noopener noreferrer" target="_blank">
                <bdi dir="ltr">{block.href}</bdi>
              </a>
            </p>
          )}
        </div>
      );
  }
};
