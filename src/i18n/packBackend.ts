/** The one way in which words reach i18next: sources, asked in order. Given from outside; this folder knows no storage. */
import type { BackendModule } from 'i18next';
import type { Words } from '#domain/pack.ts';
import type { WordSource } from '#domain/wordSource.ts';

type Found = Readonly<Record<string, Words>>;

/** Asks one source after another for what is still lacking. A source that fails is passed over. */
const askInOrder = async (sources: readonly WordSource[], lang: string, namespaces: readonly string[]): Promise<Found> => {
  let found: Found = {};
  for (const source of sources) {
    const lacking = namespaces.filter((ns) => !Object.hasOwn(found, ns));
    if (lacking.length === 0) break;
    const brought = await source.load(lang, lacking).catch(() => null);
    if (brought)
      found = {
        ...found,
        ...Object.fromEntries(lacking.flatMap((ns) => (Object.hasOwn(brought, ns) ? [[ns, brought[ns] as Words]] : []))),
      };
  }
  return found;
};

/**
 * Makes the backend. i18next asks for namespaces one by one; those asked in the same turn are fetched together, and what is
 * under way is shared. Where no source has words the read fails, and i18next shows the English.
 */
export const packBackend = (sources: readonly WordSource[]): BackendModule => {
  const gathering = new Map<string, { readonly namespaces: Set<string>; readonly found: Promise<Found> }>();
  const underWay = new Map<string, Promise<Words | undefined>>();

  const gather = (lang: string, ns: string): Promise<Found> => {
    const open = gathering.get(lang);
    if (open) {
      open.namespaces.add(ns);
      return open.found;
    }
    const namespaces = new Set([ns]);
    const found = Promise.resolve().then(() => {
      gathering.delete(lang);
      return askInOrder(sources, lang, [...namespaces]);
    });
    gathering.set(lang, { namespaces, found });
    return found;
  };

  const wordsOf = (lang: string, ns: string): Promise<Words | undefined> => {
    const name = `${lang}:${ns}`;
    const begun = underWay.get(name);
    if (begun) return begun;
    const words = gather(lang, ns)
      .then((found) => (Object.hasOwn(found, ns) ? found[ns] : undefined))
      .finally(() => underWay.delete(name));
    underWay.set(name, words);
    return words;
  };

  return {
    type: 'backend',
    init: () => {},
    read: (lang, ns, done) => {
      void wordsOf(lang, ns).then((words) => (words ? done(null, words) : done(new Error(`no words: ${lang}, ${ns}`), false)));
    },
  };
};
