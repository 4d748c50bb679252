import { Text } from '#i18n/Text.tsx';
import { Notice } from '#ui/Notice/Notice.tsx';

/** Says, once it is so, that nothing was printed and what to do instead. */
export const CannotPrint = ({ failed }: { readonly failed: boolean }) => (
  <div role="status">
    {failed && (
      <Notice icon="printer">
        <Text as="p" k="card:errorPrint" />
      </Notice>
    )}
  </div>
);
