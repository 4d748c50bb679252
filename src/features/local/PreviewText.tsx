import { isLanguage, languages } from '#domain/languages.ts';
import type { LocalText } from '#domain/local/localPack.ts';

/** How a language of a pack stands in the page. One that is not ours takes its direction from its letters. */
export const manner = (lang: string): { readonly lang: string; readonly dir: 'ltr' | 'rtl' | 'auto'; readonly name: string } =>
  isLanguage(lang)
    ? { lang: languages[lang].tag, dir: languages[lang].dir, name: languages[lang].endonym }
    : { lang, dir: 'auto', name: lang };

/** A text of a pack in the wanted language, or in the first that it has. It can turn nothing round outside itself. */
export const PreviewText = ({ text, wanted }: { readonly text: LocalText; readonly wanted: string }) => {
  const shown = text.find(({ lang }) => lang === wanted) ?? text[0];
  if (!shown) return null;
  const { lang, dir } = manner(shown.lang);
  return (
    <bdi lang={lang} dir={dir}>
      {shown.text}
    </bdi>
  );
};
