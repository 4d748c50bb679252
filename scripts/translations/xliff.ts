/** XLIFF 1.2 for the programs of translators. The note, the class and the hash of the English travel with each sentence. */
import jsToXliff12 from 'xliff/jsToXliff12';
import xliff12ToJs from 'xliff/xliff12ToJs';
import { languages, type LanguageId } from '../../src/domain/languages.ts';
import type { Answer } from './answer.ts';
import type { Row } from './exportRows.ts';

type Unit = { readonly source?: unknown; readonly target?: unknown; readonly note?: unknown };
type Parsed = { readonly resources?: Readonly<Record<string, Readonly<Record<string, Unit>>>> };

const hashMark = / ?\[src ([0-9a-f]{12})\]$/;

/** The rows as one XLIFF file. */
export const toXliff = (lang: LanguageId, rows: readonly Row[]): Promise<string> =>
  jsToXliff12({
    sourceLanguage: 'en',
    targetLanguage: languages[lang].tag,
    resources: {
      doorway: Object.fromEntries(
        rows.map(({ key, english, current, note, src }) => [key, { source: english, target: current, note: `${note} [src ${src}]` }]),
      ),
    },
  });

const textOf = (value: unknown): string => (typeof value === 'string' ? value : Array.isArray(value) ? value.map(textOf).join('') : '');

/**
 * Reads an XLIFF file that came back: each target is the translator's words. A target that is as it was says nothing: nobody may have read it.
 * @throws where the text is no XLIFF
 */
export const answersFromXliff = async (text: string): Promise<readonly Answer[]> => {
  const { resources } = (await xliff12ToJs(text)) as Parsed;
  if (!resources) throw new Error('The file is no XLIFF 1.2.');
  return Object.values(resources).flatMap((units) =>
    Object.entries(units).map(([key, { target, note }]): Answer => {
      const words = textOf(target).trim();
      const src = hashMark.exec(textOf(note))?.[1] ?? null;
      return { key, code: null, src, verdict: 'none', text: words === '' ? null : words, comment: '' };
    }),
  );
};
