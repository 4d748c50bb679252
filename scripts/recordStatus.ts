/**
 * `npm run record-status -- ti <folder>`: writes `locales/status/ti.json`.
 * The folder holds, per namespace, `english/<ns>.json` (key -> form filled in from the English) and
 * `ti/<ns>.json` (key -> { text, facts }: the back-translation and the form filled in from the translation).
 * The state of each sentence is computed by comparing the two forms; it is never typed. Reviews by people are kept.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStatus, readWords, wordsToTranslate, writeStatus } from './build/localeFiles.ts';
import { compareForms } from './checks/backTranslation.ts';
import { formFaults } from './checks/factForm.ts';
import { drawnKeys } from './checks/sample.ts';
import { sourceHash, type FactForm, type StatusEntry } from './checks/status.ts';

type Back = { readonly text: string; readonly facts: FactForm };

const readJson = <T>(path: string): Record<string, T> =>
  existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, T>) : {};

/** The command. Returns an exit code. */
export const main = ([lang = '', folder = '']: readonly string[]): number => {
  const english = wordsToTranslate(readWords('en'));
  const notes = readWords('qqq');
  const own = readWords(lang);
  const before = readStatus<StatusEntry>(lang);
  const date = new Date().toISOString().slice(0, 10);
  const status: Record<string, StatusEntry> = {};
  const drawn = drawnKeys(notes);
  const differing: string[] = [];
  for (const [ns, sentences] of Object.entries(english)) {
    const forms = readJson<FactForm>(join(folder, 'english', `${ns}.json`));
    const backs = readJson<Back>(join(folder, lang, `${ns}.json`));
    for (const [key, sentence] of Object.entries(sentences)) {
      if (!own[ns]?.[key]) continue;
      const full = `${ns}:${key}`;
      const form = forms[key];
      const back = backs[key];
      const src = sourceHash(sentence, notes[ns]?.[key] ?? '');
      const earlier = before[full];
      // What people have read stays as they left it, as long as the English that they read stays.
      if (earlier?.review && earlier.src === src) {
        status[full] = earlier;
        continue;
      }
      if (!form || !back) {
        // What can hurt, or was drawn, is not shown before it was translated back.
        const state = drawn.has(full) ? 'flagged' : 'draft-machine';
        status[full] = { src, state, method: 'computer', date };
        continue;
      }
      const faults = [
        ...formFaults('English', form, sentence),
        ...formFaults('back-translation', back.facts, back.text),
        ...compareForms(form, back.facts),
      ];
      if (faults.length > 0) differing.push(`${full}\t${faults.join('; ')}\t${sentence}\t${back.text}`);
      status[full] = {
        src,
        state: faults.length === 0 ? 'machine-cross-checked' : 'flagged',
        method: 'computer+back-translation',
        date,
        english: form,
        back,
      };
    }
  }
  writeStatus(lang, status);
  console.log(`${lang}: ${Object.keys(status).length} sentences, ${differing.length} differ`);
  for (const line of differing) console.log(line);
  return 0;
};
