import { it } from 'vitest';
import { existsSync } from 'node:fs';
import { checkLocale } from '../../scripts/checks/locales.ts';
import { readLocale } from '../../scripts/checks/readLocale.ts';
import { lettersOf } from '../../scripts/build/alphabets.ts';
it('x', () => {
  for (const lang of ['ti', 'ar', 'fa']) {
    if (!existsSync(`locales/${lang}/gp.json`)) continue;
    const set = readLocale(lang, lettersOf(lang === 'ti' ? 'Ethi' : 'Arab'));
    const found = checkLocale(set).filter((f) => !/no record|whole file/.test(f.message));
    const by: Record<string, number> = {};
    for (const f of found) by[`${f.check} ${f.level}`] = (by[`${f.check} ${f.level}`] ?? 0) + 1;
    console.log(lang, Object.values(set.own).flatMap(Object.keys).length, by);
    for (const f of found) { const [ns='', k=''] = f.key.split(':'); console.log(`${f.level} ${f.check} ${f.key}: ${f.message}\n    ${set.en[ns]?.[k]}\n    ${set.own[ns]?.[k]}`); }
  }
});
