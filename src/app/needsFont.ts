import { fontNeeded } from '#i18n/fontNeeded.ts';
import type { PackFont } from '#domain/pack.ts';

/** Whether this phone lacks letters that a font of ours has. */
export const needsFont = ({ script }: PackFont): boolean => (script === 'Arab' || script === 'Ethi') && fontNeeded(script);
