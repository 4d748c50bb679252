/** What a reader or translator is given: one row a sentence, in reading order. */
import { codeOf } from '../../src/i18n/codeOf.ts';
import type { LanguageId } from '../../src/domain/languages.ts';
import { readStatus, readWords, wordsToTranslate } from '../build/localeFiles.ts';
import { sourceHash, type StatusEntry } from '../checks/status.ts';

/** One sentence. `src` is the hash of its English and note; `code` is the one printed on the paper sheets. */
export type Row = {
  readonly key: string;
  readonly code: string;
  readonly english: string;
  readonly note: string;
  readonly current: string;
  readonly state: string;
  readonly src: string;
};

/** All rows of a language. A sentence without a translation has an empty `current`. */
export const exportRows = (lang: LanguageId, root?: string): readonly Row[] => {
  const english = wordsToTranslate(readWords('en', root));
  const notes = readWords('qqq', root);
  const own = readWords(lang, root);
  const status = readStatus<StatusEntry>(lang, root);
  return Object.entries(english).flatMap(([namespace, sentences]) =>
    Object.entries(sentences).map(([key, sentence]): Row => {
      const full = `${namespace}:${key}`;
      const note = notes[namespace]?.[key] ?? '';
      return {
        key: full,
        code: codeOf(full),
        english: sentence,
        note,
        current: own[namespace]?.[key] ?? '',
        state: status[full]?.state ?? 'no record',
        src: sourceHash(sentence, note),
      };
    }),
  );
};
