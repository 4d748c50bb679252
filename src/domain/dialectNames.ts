/** Names of dialects in the language itself, beside the English names of `languages.ts`. Like endonyms, they are never asked of the browser. */
import type { LanguageId } from './languages.ts';

const names: Partial<Record<LanguageId, Readonly<Record<string, string>>>> = {
  ar: {
    Sudanese: 'السودانية',
    Syrian: 'السورية',
    Iraqi: 'العراقية',
    Egyptian: 'المصرية',
    Yemeni: 'اليمنية',
    Libyan: 'الليبية',
    Moroccan: 'المغربية',
    Gulf: 'الخليجية',
  },
  prs: { Hazaragi: 'هزارگی' },
  ps: { Afghanistan: 'افغانستان', Pakistan: 'پاکستان' },
  ckb: { Iraq: 'عێراق', Iran: 'ئێران' },
  sq: { Albania: 'Shqipëria', Kosovo: 'Kosova' },
  so: { Maay: 'Maay' },
  bn: { Sylheti: 'সিলেটি', Chittagonian: 'চাটগাঁইয়া' },
  ti: { Eritrea: 'ኤርትራ', Ethiopia: 'ኢትዮጵያ' },
};

/** The dialect as its speakers write it, or null where only the English name is known. */
export const dialectName = (language: LanguageId, english: string): string | null => names[language]?.[english] ?? null;
