/** The app's own public address, for the second code on large paper. */
import { pagePath, staffPath } from '#content/paths.ts';
import type { LanguageId } from '#domain/languages.ts';

/** Build setting; empty unless the people who publish the app set it. No paper ever shows a private address. */
const siteAddress: string = import.meta.env?.VITE_SITE_ADDRESS ?? '';

/** The app in a language, or null where the app has no public address. */
export const appAddress = (lang: LanguageId, site: string = siteAddress): string | null =>
  site.startsWith('https://') ? site.replace(/\/$/, '') + pagePath(lang, 'home') : null;

/** The pages for health staff, or null where the app has no public address. */
export const staffAddress = (site: string = siteAddress): string | null =>
  site.startsWith('https://') ? site.replace(/\/$/, '') + staffPath('staff') : null;
