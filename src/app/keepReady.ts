/** After a page is on the screen: the worker, the words and the font of its language, and whether newer words are there. */
import { isLanguage, languages, type LanguageId } from '#domain/languages.ts';
import { loadScriptFont } from '#i18n/fontNeeded.ts';
import { fetchPack } from '#storage/fetchPack.ts';
import { fetchIndex } from '#storage/fetchIndex.ts';
import type { KeepError } from '#storage/bringPack.ts';
import { keepLanguage, type KeepResult } from '#storage/keepLanguage.ts';
import { repairLanguage } from '#storage/repairLanguage.ts';
import { whyLeftAlone } from '#storage/leftAlone.ts';
import { refreshLanguages } from '#storage/refreshLanguages.ts';
import { readSavedList } from '#storage/savedList.ts';
import { readSettings } from '#storage/settings.ts';
import type { StorageError } from '#storage/storageError.ts';
import { bookFont, showBookLetters } from './bookLetters.ts';
import { wasErased } from './erasedElsewhere.ts';
import { leaveErased } from './leaveErased.ts';
import { lacksLetters, needsFont } from './needsFont.ts';
import { registerWorker } from './registerWorker.ts';
import { showNotice, showSavedState, type NoticeName } from './showNotice.ts';
import { heldStore } from './store.ts';
import { tellDates } from './tellDates.ts';
import { appNeeds } from './words.ts';

const notices: Partial<Record<KeepError, NoticeName>> = {
  'storage-full': 'storageFull',
  'storage-broken': 'storageBroken',
  'storage-blocked': 'storageBlocked',
  'storage-newer': 'storageNewer',
  'storage-held': 'storageNewer',
  'pack-damaged': 'packDamaged',
  'login-page': 'loginWifi',
};

/** A database of a newer app, or one that an older window holds, is in order; it is only not written to. */
const isHarmless = (problem: KeepError | undefined): boolean => problem === undefined || /^storage-(newer|held)$/.test(problem);

/** What went wrong with keeping, if it is anything that a person can be told. */
const troubleOf = (kept: readonly KeepResult[]): KeepError | undefined =>
  kept.map((result) => (result.ok ? result.problem : result.error)).find((error) => error !== undefined && error !== 'offline');

/** The pack that this page went live from, or the one that it names, fetched once. */
const packInHand = async (lang: LanguageId) => {
  const held = await heldStore()?.pageFiles.inHand(lang);
  if (held) return held;
  const { dataset } = document.documentElement;
  const address = lang === dataset.lang ? dataset.pack : lang === 'en' ? dataset.english : undefined;
  if (!address) return null;
  const fetched = await fetchPack({ lang, address }, appNeeds);
  return fetched.ok ? fetched : null;
};

/** Words that are kept stay as they are, where the person does not want newer ones. */
const leaveAsItIs = async (lang: LanguageId): Promise<KeepResult> => {
  const end = await repairLanguage(lang);
  const problem = notices[end as KeepError] === undefined ? undefined : (end as StorageError);
  return { ok: true, change: 'same', pack: null, where: null, fontsKept: true, ...(problem ? { problem } : {}) };
};

const keep = async (lang: LanguageId): Promise<KeepResult> => {
  const saved = (await readSavedList())[lang];
  if (saved && !readSettings().looks) return leaveAsItIs(lang);
  const { dataset } = document.documentElement;
  const named = (lang === dataset.lang ? dataset.pack : dataset.english) ?? '';
  const same = saved !== undefined && (named === '' || named.includes(saved.current.hash.slice(0, 12)));
  return keepLanguage({ lang, app: appNeeds, needsFont, inHand: same ? null : await packInHand(lang), mayAsk: readSettings().looks });
};

/** Puts our font to use where the phone lacks letters of a language that is on the screen. */
export const bringLetters = async (lang: LanguageId): Promise<void> => {
  const { script } = languages[lang];
  const book = lang === 'ur' && readSettings().bookLetters;
  if (book) void bookFont().then((font) => font && showBookLetters(font));
  if (script === 'Latn' || !lacksLetters(script)) return;
  const kept = (await readSavedList())[lang]?.fonts ?? [];
  const listed = kept.length > 0 ? null : await fetchIndex();
  const faces = listed?.ok ? (listed.index.languages[lang]?.fonts ?? []) : kept;
  await loadScriptFont(
    script,
    faces.filter((face) => !/nast/.test(face.address)).map(({ address }) => ({ url: address, weight: /700/.test(address) ? 700 : 400 })),
  );
};

/** The words in memory are the older ones from now on. */
const sayUpdated = (): void => {
  heldStore()?.forget();
  showNotice('updated');
};

/** Says that these are not the newest words that were saved, because those cannot be read. */
const tellWhichWords = (lang: LanguageId): void => {
  const origin = heldStore()?.news(lang).origin;
  if (origin === 'previous') showNotice('wentBack');
  if (origin === 'own') showNotice('wentToOwn');
};

/** Whether newer words than those on the screen lie on the phone: another window may have brought them meanwhile. */
const isShownOlder = async (lang: LanguageId): Promise<boolean> => {
  const shown = heldStore()?.news(lang);
  const saved = (await readSavedList())[lang]?.current.hash;
  return Boolean(shown?.hash && saved) && shown?.hash !== saved && (shown?.origin === 'current' || shown?.origin === 'cache');
};

/** Keeps the words and the font of a language, and English, and says how far it is. */
export const readyLanguage = async (lang: LanguageId): Promise<void> => {
  void bringLetters(lang);
  tellWhichWords(lang);
  showSavedState('saving');
  const kept = [await keep(lang), ...(lang === 'en' ? [] : [await keep('en')])];
  const state = await registerWorker().ready;
  const isListed = (await readSavedList())[lang] !== undefined;
  const trouble = troubleOf(kept);
  const notice = trouble && notices[trouble];
  if (whyLeftAlone()) showNotice('restart');
  if (state === 'no-worker') showNotice('noWorker');
  if (!navigator.onLine) showNotice('offline');
  // That pages cannot be kept is said once.
  if (notice && !(state === 'no-worker' && notice === 'storageBlocked')) {
    showNotice(/^(packDamaged|loginWifi)$/.test(notice) && !isListed ? 'packNotSaved' : notice);
  }
  if (kept.some((result) => result.ok && result.change === 'updated') || (await isShownOlder(lang))) sayUpdated();
  const isSound = kept.every((result) => !result.ok || isHarmless(result.problem));
  const isThere = isListed || kept.every((result) => result.ok);
  showSavedState(isSound && isThere && state === 'kept' ? 'saved' : 'failed');
};

/** Once a window: newer words of every language that is kept. */
const lookForNewerWords = async (): Promise<void> => {
  const entry = 'doorway-looked';
  try {
    if (!readSettings().looks || !navigator.onLine || sessionStorage.getItem(entry) !== null) return;
    sessionStorage.setItem(entry, '1');
  } catch {
    return;
  }
  const found = await refreshLanguages({ app: appNeeds, needsFont });
  if (found.ok && Object.values(found.languages).some((kept) => kept.ok && kept.change === 'updated')) sayUpdated();
};

/** Starts the worker, listens for a new version, and keeps what this page needs without internet. Once for a page. */
export const keepReady = async (): Promise<void> => {
  tellDates();
  leaveErased();
  if (wasErased()) return showNotice('erased');
  const code = document.documentElement.dataset.lang ?? 'en';
  const worker = registerWorker();
  worker.onUpdate(() => showNotice('update'));
  addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('[data-act="update"]')) void worker.applyUpdate();
  });
  await readyLanguage(isLanguage(code) ? code : 'en');
  await lookForNewerWords();
};
