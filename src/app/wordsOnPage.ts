/** Words for what is drawn onto a page after it came: in its language, with English under them. */
import { isLanguage, languages, type LanguageId } from '#domain/languages.ts';
import { heldStore } from './store.ts';
import { wordStore } from './words.ts';

type Said = (key: string) => string | undefined;

/** The sentences of a page's language and of English. A key without a namespace is one of `notices`. */
export type WordsOnPage = { readonly lang: LanguageId; readonly own: Said; readonly english: Said };

/** The language of the page on the screen. */
export const languageOnPage = (): LanguageId => {
  const code = document.documentElement.dataset.lang ?? 'en';
  return isLanguage(code) ? code : 'en';
};

const wordsOf = async (lang: LanguageId): Promise<Said> => {
  const { dataset } = document.documentElement;
  const address = lang === dataset.lang ? dataset.pack : dataset.english;
  const { sources } = heldStore() ?? wordStore(address ? { [lang]: address } : {}, false);
  for (const source of sources) {
    const found = await source.load(lang, ['notices', 'common', 'settings']).catch(() => null);
    if (!found?.notices) continue;
    return (key) => {
      const [name = '', ns = 'notices'] = key.split(':').reverse();
      return found[ns]?.[name];
    };
  }
  return () => undefined;
};

/** Brings the words. Where none can be found, every sentence is empty. */
export const wordsOnPage = async (lang: LanguageId): Promise<WordsOnPage> => {
  const [own, english] = await Promise.all([lang === 'en' ? () => undefined : wordsOf(lang), wordsOf('en')]);
  return { lang, own, english };
};

const run = (text: string, lang: LanguageId, name: string): HTMLSpanElement => {
  const span = document.createElement('span');
  span.lang = languages[lang].tag;
  span.dir = languages[lang].dir;
  span.className = name;
  span.textContent = text;
  return span;
};

/** What fills the variables of a sentence: the same in both languages, or said in each. */
type Values = Readonly<Record<string, string>> | ((said: Said) => Readonly<Record<string, string>>);

/** Writes one sentence into an element: the reader's language, and English under it. `values` fill its variables. */
export const sayInto = (parent: HTMLElement, { lang, own, english }: WordsOnPage, key: string, values: Values = {}): void => {
  const filled = (text: string, said: Said): string => {
    const found = typeof values === 'function' ? values(said) : values;
    return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => found[name] ?? whole);
  };
  const mine = own(key);
  if (mine) parent.append(run(filled(mine, own), lang, 'own'));
  parent.append(run(filled(english(key) ?? '', english), 'en', mine ? 'gloss' : ''));
};
