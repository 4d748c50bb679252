import { replies, type Reply } from '#content/replies.ts';
import { Text } from '#i18n/Text.tsx';
import { useWords } from '#i18n/useWords.ts';
import { Icon } from '#ui/Icon/Icon.tsx';

type ReplyListProps = { readonly live: boolean; readonly onReply: (reply: Reply) => void };

/** What staff can say, English first. Without a script it is a list to point at. */
export const ReplyList = ({ live, onReply }: ReplyListProps) => {
  const { lang } = useWords();
  const words = (reply: Reply) => (
    <>
      <Icon id={reply.icon} />
      <span className="label">
        {reply.keys.map((key) => (
          <Text k={key} key={key} only="en" uncoded />
        ))}
        {lang !== 'en' && (
          <span className="small">
            {reply.keys.map((key) => (
              <Text k={key} key={key} only="own" />
            ))}
          </span>
        )}
      </span>
    </>
  );
  return (
    <section>
      <h2 className="heading" lang="en">
        <Text k="desk:staffAnswer" />
      </h2>
      <ul className="reply-list">
        {replies.map((reply) => (
          <li key={reply.id}>
            {live ? (
              <button type="button" className="button" onClick={() => onReply(reply)}>
                {words(reply)}
              </button>
            ) : (
              <p className="button">{words(reply)}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
