/** The welcome is shown once: after that, choosing a language leads straight to Home. */
import { isLanguage } from '#domain/languages.ts';
import { changeSettings, readSettings } from '#storage/settings.ts';

/** Notes that the welcome was seen, and shortens the way where it was. */
export const rememberWelcome = (page: string | undefined): void => {
  if (page === 'welcome') changeSettings({ welcomeSeen: true });
  if (page !== 'picker' || !readSettings().welcomeSeen) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
    const lang = link.dataset.language ?? '';
    if (isLanguage(lang)) link.href = `/${lang}/`;
  }
};
