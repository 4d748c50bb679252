import { languageIds, languages } from '#domain/languages.ts';

/** Links to the same page in the other languages, for machines. They need the public address; without it there are none. */
export const alternatesOf = (path: string, site: string): readonly string[] => {
  const rest = /^\/[a-z]+(\/.*)$/.exec(path)?.[1];
  // Pages for staff are in English alone.
  if (site === '' || rest === undefined || path.startsWith('/staff/')) return [];
  const base = site.replace(/\/$/, '');
  return languageIds.map((id) => `<link rel="alternate" hreflang="${languages[id].tag}" href="${base}/${id}${rest}">`);
};
