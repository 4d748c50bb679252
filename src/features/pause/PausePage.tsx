import { pagePath } from '#content/paths.ts';
import type { LanguageId } from '#domain/languages.ts';
import { Text } from '#i18n/Text.tsx';
import { useNow } from './useNow.ts';

const two = (number: number): string => String(number).padStart(2, '0');

/** What Hide shows: a plain clock that says nothing about health or about this app. */
export const PausePage = ({ lang }: { readonly lang: LanguageId }) => {
  const now = useNow();
  return (
    <main id="main" tabIndex={-1} className="pause">
      <h1>
        <Text k="pause:title" only="own" uncoded />
      </h1>
      <p className="clock" role="timer">
        {now ? `${two(now.getHours())}:${two(now.getMinutes())}` : '--:--'}
      </p>
      <p className="small">
        <Text k="common:testVersion" only="own" uncoded />
      </p>
      <p>
        <a className="bar-link" href={pagePath(lang, 'home')}>
          <Text k="pause:home" only="own" uncoded />
        </a>
      </p>
    </main>
  );
};
