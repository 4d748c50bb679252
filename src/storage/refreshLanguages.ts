import type { AppNeeds, PackFont } from '#domain/pack.ts';
import { fetchIndex } from './fetchIndex.ts';
import type { KeepError } from './bringPack.ts';
import { keepLanguage, type KeepResult } from './keepLanguage.ts';
import { ifNoOtherTab } from './oneAtATime.ts';
import { savedLanguages } from './savedLanguages.ts';

type Refresh = {
  readonly app: AppNeeds;
  readonly needsFont?: (font: PackFont) => boolean;
};

/** What came of looking for newer words. `appIsOld`: a newer app is on the server; ask for it. */
export type Refreshed =
  | { readonly ok: true; readonly appIsOld: boolean; readonly languages: Readonly<Record<string, KeepResult>> }
  | { readonly ok: false; readonly error: KeepError };

const nothingNew: Refreshed = { ok: true, appIsOld: false, languages: {} };

const lookAndKeep = async ({ app, needsFont }: Refresh): Promise<Refreshed> => {
  const saved = await savedLanguages();
  if (saved.length === 0) return nothingNew;
  const listed = await fetchIndex();
  if (!listed.ok) return listed;
  const { index } = listed;
  const languages: Record<string, KeepResult> = {};
  for (const { lang } of saved) {
    if (!Object.hasOwn(index.languages, lang)) continue;
    languages[lang] = await keepLanguage({ lang, app, index, ...(needsFont ? { needsFont } : {}) });
  }
  return { ok: true, appIsOld: index.app > app.version, languages };
};

/**
 * Looks once for newer words of every saved language, and keeps them. Languages that are gone are brought again.
 * Nothing is new where another tab is looking: what it finds lies on the phone for both.
 */
export const refreshLanguages = async (refresh: Refresh): Promise<Refreshed> =>
  (await ifNoOtherTab(() => lookAndKeep(refresh))) ?? nothingNew;
