/** The only way words get on screen: the reader's language, and English under it, each with its own `lang` and `dir`. */
import type { ElementType, ReactNode } from 'react';
import { languages, type LanguageId } from '#domain/languages.ts';
import type { FullKey } from '#content/schema.ts';
import type { Needed } from '#content/sentences.ts';
import { codeOf } from './codeOf.ts';
import { splitIsolates, withoutIsolates } from './isolate.ts';
import { useIsStale } from './readers.ts';
import { useWords, type Values } from './useWords.ts';

type TextProps<K extends FullKey> = {
  readonly k: K;
  readonly as?: ElementType;
  readonly className?: string;
  /** Show one language only. */
  readonly only?: 'own' | 'en';
  /** Leave out the code by which a line is reported, where the line stands elsewhere too. */
  readonly uncoded?: boolean;
  readonly id?: string;
  readonly tabIndex?: number;
} & ([Needed<K>] extends [never] ? { readonly values?: undefined } : { readonly values: { readonly [V in Needed<K>]: string | number } });

const isolatedRuns = (text: string, lang: LanguageId): ReactNode =>
  languages[lang].dir === 'ltr'
    ? withoutIsolates(text)
    : splitIsolates(text).map((part, place) =>
        place % 2 === 1 ? (
          <bdi dir="ltr" key={place}>
            {part}
          </bdi>
        ) : (
          part
        ),
      );

const Run = ({ text, lang, className }: { text: string; lang: LanguageId; className?: string | undefined }) => (
  <span className={className} lang={languages[lang].tag} dir={languages[lang].dir}>
    {isolatedRuns(text, lang)}
  </span>
);

/**
 * Shows one sentence.
 * A sentence that the reader's language lacks, or that was found faulty, is shown in English and marked.
 */
export const Text = <K extends FullKey>({ k, as: Tag = 'span', className, only, uncoded, values, id, tabIndex }: TextProps<K>) => {
  const { lang, t, en, has } = useWords();
  const given = values as Values | undefined;
  const own = lang !== 'en' && has(k) && only !== 'en';
  const english = only !== 'own' || !own;
  const stale = useIsStale(k) && !own && lang !== 'en' && only !== 'en';
  return (
    <Tag className={className} id={id} tabIndex={tabIndex}>
      {own && <Run text={t(k, given)} lang={lang} className="own" />}
      {english && (
        <Run text={en(k, given)} lang="en" className={own ? 'gloss' : lang === 'en' || only === 'en' ? undefined : 'english-only'} />
      )}
      {stale && (
        <small className="small" lang={languages[lang].tag} dir={languages[lang].dir}>
          {t('common:englishChanged')}
        </small>
      )}
      {!uncoded && (
        <small className="code" aria-hidden="true">
          {codeOf(k)}
        </small>
      )}
    </Tag>
  );
};
