import type { Script } from '#domain/languages.ts';
import { fontNeeded } from '#i18n/fontNeeded.ts';
import type { PackFont } from '#domain/pack.ts';
import { readSettings } from '#storage/settings.ts';

/** What was found out about this phone. Its fonts do not change while a page is open, and drawing letters takes time. */
const found = new Map<Script, boolean>();

/** Whether this phone lacks letters of a script. */
export const lacksLetters = (script: Script): boolean => {
  const lacks = found.get(script) ?? fontNeeded(script);
  found.set(script, lacks);
  return lacks;
};

const ours = ['Arab', 'Ethi', 'Beng'] as const satisfies readonly Script[];

/** Whether a font of ours is wanted on this phone: it lacks letters that the font has, or somebody asked for the letters of Urdu books. */
export const needsFont = ({ script }: PackFont): boolean =>
  script === 'Nast' ? readSettings().bookLetters : ours.some((one) => one === script && lacksLetters(one));
