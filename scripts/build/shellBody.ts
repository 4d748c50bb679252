import { variables } from './variables.ts';
import type { Words } from './localeFiles.ts';

type Drawing = typeof import('../../src/app/prerender.tsx');

const lines = ['common:emergencyLine', 'common:adviceLine', 'common:gpLine'] as const;

/**
 * The plain words of the shell, for when its script does not run: the lines that matter most in each language,
 * and a link to the plain pages. They stay hidden while the script may still start.
 */
export const shellBody = ({ languageIds, languages }: Drawing, words: Record<string, Words>, today: string): string => {
  const blocks = languageIds.map((lang) => {
    const { tag, dir, endonym } = languages[lang];
    const say = (key: string): string => {
      const [ns = '', name = ''] = key.split(':');
      const own = words[lang]?.[ns]?.[name] ?? words.en?.[ns]?.[name] ?? '';
      return variables(own, today);
    };
    const sentences = lines.map((key) => `<p>${say(key)}</p>`).join('');
    return `<section lang="${tag}" dir="${dir}"><h2>${endonym}</h2>${sentences}<p><a href="/${lang}/?plain">${say('common:noScriptLink')}</a></p></section>`;
  });
  const body = `<main class="plain-lines"><h1>Doorway</h1>${blocks.join('')}</main>`;
  return `<noscript>${body.replace('plain-lines', '')}</noscript>${body}`;
};
