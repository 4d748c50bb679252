/** How far one language is, counted from its words and records; nothing is typed. */
import { languages, type LanguageId } from '../../src/domain/languages.ts';
import { lettersOf } from '../build/alphabets.ts';
import { checkBackTranslations, englishOnlyOf } from '../checks/backTranslation.ts';
import { isCore } from '../checks/coreSet.ts';
import type { Finding } from '../checks/finding.ts';
import { checkLocale } from '../checks/locales.ts';
import { readLocale } from '../checks/readLocale.ts';
import { drawnKeys } from '../checks/sample.ts';
import { allPairs, type Pair } from '../checks/sentences.ts';
import { riskClass, sourceHash } from '../checks/status.ts';

/** One language. Lists hold `namespace:key`, errors and warnings whole lines. */
export type LanguageReport = {
  readonly keys: number;
  readonly there: number;
  readonly classA: number;
  readonly passedA: number;
  readonly drawn: number;
  readonly passedDrawn: number;
  readonly stale: readonly string[];
  readonly flagged: readonly string[];
  readonly coreInEnglish: readonly string[];
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  readonly lengthOutliers: number;
  readonly missingLetters: number;
  readonly readByPeople: number;
};

const lineOf = ({ check, key, message }: Finding): string => `${check}: ${key} ${message}`;

/** Counts one language. English is its own measure. */
export const reportOf = (lang: LanguageId, root = 'locales'): LanguageReport => {
  const { script } = languages[lang];
  const set = readLocale(lang, script === 'Latn' ? undefined : lettersOf(script), root);
  const keys = Object.values(set.en).reduce((sum, sentences) => sum + Object.keys(sentences).length, 0);
  if (lang === 'en') {
    const none: readonly string[] = [];
    return {
      keys,
      there: keys,
      classA: 0,
      passedA: 0,
      drawn: 0,
      passedDrawn: 0,
      stale: none,
      flagged: none,
      coreInEnglish: none,
      errors: none,
      warnings: none,
      lengthOutliers: 0,
      missingLetters: 0,
      readByPeople: 0,
    };
  }
  const pairs = allPairs(set);
  const drawn = drawnKeys(set.notes);
  const passed = (key: string): boolean => ['machine-cross-checked', 'read-by-speaker', 'reviewed'].includes(set.status[key]?.state ?? '');
  const isOfA = ({ note }: Pair): boolean => riskClass(note) === 'A';
  const ofA = pairs.filter(isOfA);
  const others = pairs.filter((pair) => !isOfA(pair) && drawn.has(pair.key));
  const wanted = Object.entries(set.notes).flatMap(([namespace, notes]) =>
    Object.entries(notes).map(([key, note]) => ({ key: `${namespace}:${key}`, risk: riskClass(note) })),
  );
  const isStale = (pair: Pair): boolean => {
    const entry = set.status[pair.key];
    return entry !== undefined && (entry.state === 'stale' || entry.src !== sourceHash(pair.en, pair.note));
  };
  const findings = [...checkLocale(set), ...checkBackTranslations(set)];
  return {
    keys,
    there: pairs.filter(({ own }) => own.trim() !== '').length,
    classA: wanted.filter(({ risk }) => risk === 'A').length,
    passedA: ofA.filter((pair) => passed(pair.key) && !isStale(pair)).length,
    drawn: wanted.filter(({ key, risk }) => risk !== 'A' && drawn.has(key)).length,
    passedDrawn: others.filter((pair) => passed(pair.key) && !isStale(pair)).length,
    stale: pairs.filter(isStale).map(({ key }) => key),
    flagged: pairs.filter(({ key }) => set.status[key]?.state === 'flagged').map(({ key }) => key),
    coreInEnglish: englishOnlyOf(set).filter(isCore),
    errors: findings.filter(({ level }) => level === 'error').map(lineOf),
    warnings: findings.filter(({ level }) => level === 'warn').map(lineOf),
    lengthOutliers: findings.filter(({ check }) => check === 'length ratio').length,
    missingLetters: findings.filter(({ check }) => check === 'font coverage').length,
    readByPeople: Object.values(set.status).filter(({ state }) => state === 'read-by-speaker' || state === 'reviewed').length,
  };
};
