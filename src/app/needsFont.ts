import type { Script } from '#domain/languages.ts';
import { fontNeeded } from '#i18n/fontNeeded.ts';
import type { PackFont } from '#domain/pack.ts';

/** What was found out about this phone. Its fonts do not change while a page is open, and drawing letters takes time. */
const found = new Map<Script, boolean>();

/** Whether this phone lacks letters of a script. */
export const lacksLetters = (script: Script): boolean => {
  const lacks = found.get(script) ?? fontNeeded(script);
  found.set(script, lacks);
  return lacks;
};

/** Whether this phone lacks letters that a font of ours has. */
export const needsFont = ({ script }: PackFont): boolean => (script === 'Arab' || script === 'Ethi') && lacksLetters(script);
