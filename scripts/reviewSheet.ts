/** `npm run review-sheet -- ti`: one printable sheet per page, with picture, English, translation, line code and boxes to tick. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { codeOf } from '../src/i18n/codeOf.ts';
import { isLanguage, languages, type LanguageId } from '../src/domain/languages.ts';
import type { IconId } from '../src/content/ids.ts';
import { iconSymbols } from './build/icons.ts';
import { readStatus, readWords, wordsToTranslate } from './build/localeFiles.ts';
import { variables } from './build/variables.ts';
import { iconsByKey } from './reviewIcons.ts';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const style = `body{font:14px/1.5 sans-serif}section{break-before:page}h2{margin:0 0 8px}table{border-collapse:collapse;inline-size:100%}
td,th{border:1px solid;padding:6px;vertical-align:top;text-align:start}tr{break-inside:avoid}svg.icon{inline-size:28px;block-size:28px}
.box{display:inline-block;inline-size:14px;block-size:14px;border:2px solid;margin-inline-end:4px}td.own{font-size:18px;line-height:1.7}`;

const box = (label: string): string => `<p><span class="box"></span>${label}</p>`;

const filled = (sentence: string, lang: LanguageId, today: string): string =>
  variables(
    escape(sentence)
      .replaceAll('{{languageEnglish}}', languages[lang].englishName)
      .replaceAll('{{languageOwn}}', languages[lang].endonym)
      .replace(/{{(?!\w+Days|\w+Months)(language|name|date|month|publishers|percent|count|size|charter|number|total)}}/g, '[$1]'),
    today,
  );

/** Makes the sheet of a language as one HTML document. */
export const reviewSheet = async (lang: LanguageId, today: string): Promise<{ html: string; pages: number; lines: number }> => {
  const english = wordsToTranslate(readWords('en'));
  const notes = readWords('qqq');
  const own = readWords(lang);
  const status = readStatus<{ state: string }>(lang);
  const icons = iconsByKey();
  const { tag, dir, endonym, englishName } = languages[lang];
  let lines = 0;
  const sections = Object.entries(english).map(([ns, sentences]) => {
    const rows = Object.entries(sentences).map(([key, sentence]) => {
      lines += 1;
      const full = `${ns}:${key}`;
      const icon = icons.get(full);
      const picture = icon ? `<svg class="icon"><use href="#i-${icon}"></use></svg>` : '';
      return `<tr><td>${codeOf(full)}<br>${picture}</td><td lang="en">${filled(sentence, lang, today)}<br><small>${escape(notes[ns]?.[key] ?? '')}</small></td>
<td class="own" lang="${tag}" dir="${dir}">${filled(own[ns]?.[key] ?? '', lang, today)}</td><td>${status[full]?.state ?? 'no record'}</td>
<td>${box('Right')}${box('Wrong: write it better')}${box('I do not know')}</td></tr>`;
    });
    return `<section><h2>${ns}</h2><table><thead><tr><th>Line</th><th>English</th><th>${englishName}</th><th>State</th><th>Your answer</th></tr></thead><tbody>${rows.join('')}</tbody></table></section>`;
  });
  const symbols = await iconSymbols([...new Set<IconId>(icons.values())]);
  const intro = `<h1>Doorway: ${englishName} <span lang="${tag}" dir="${dir}">${endonym}</span></h1><p>${today}. A computer made this translation. Tick one box for each line. Do not write your name. Reader’s code: ________ Role: ________</p>`;
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Doorway review sheet: ${englishName}</title><style>${style}</style></head><body>${symbols}${intro}${sections.join('')}</body></html>`;
  return { html, pages: sections.length, lines };
};

/** The command. Returns an exit code. */
export const main = async ([lang = '']: readonly string[]): Promise<number> => {
  if (!isLanguage(lang) || lang === 'en') {
    console.error(
      `Name a language that has a translation: ${Object.keys(languages)
        .filter((id) => id !== 'en')
        .join(', ')}`,
    );
    return 1;
  }
  const { html, pages, lines } = await reviewSheet(lang, new Date().toISOString().slice(0, 10));
  mkdirSync('review-sheets', { recursive: true });
  const file = `review-sheets/${lang}.html`;
  writeFileSync(file, html);
  console.log(`${file}: ${pages} pages, ${lines} lines. Open it in a browser and print it.`);
  return 0;
};
