/** The first screen: the phone's own language first, no welcome twice, and no picker where the app was put on the phone. */
import { isLanguage, languageOfPhone } from '#domain/languages.ts';
import { changeSettings, readSettings } from '#storage/settings.ts';

const linksOf = (): HTMLAnchorElement[] => [...document.querySelectorAll<HTMLAnchorElement>('a[data-language]')];

/** Marks the language of the phone; the order of the list stays, so that nothing moves under a finger. */
const markLanguageOfPhone = (): void => {
  const wanted = readSettings().lang ?? languageOfPhone(navigator.languages ?? []);
  for (const link of linksOf()) if (link.dataset.language === wanted) link.setAttribute('aria-current', 'true');
};

/** Notes that the welcome was seen, and shortens the way where it was. Returns true when another page is about to open. */
export const startOfPage = (page: string | undefined): boolean => {
  if (page === 'welcome') changeSettings({ welcomeSeen: true });
  if (page !== 'picker') return false;
  const { lang, welcomeSeen } = readSettings();
  if (lang && welcomeSeen && matchMedia('(display-mode: standalone)').matches) {
    location.replace(`/${lang}/`);
    return true;
  }
  markLanguageOfPhone();
  if (!welcomeSeen) return false;
  for (const link of linksOf()) {
    const code = link.dataset.language ?? '';
    if (isLanguage(code)) link.href = `/${code}/`;
  }
  return false;
};
