/** Draws every screen and packs every language, inside the client build and before the worker's list is made. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { iconIds } from '../../src/content/icons.ts';
import { appVersion } from '../../src/domain/appVersion.ts';
import type { IconId } from '../../src/content/ids.ts';
import { englishOnlyKeys } from '../checks/backTranslation.ts';
import type { StatusEntry } from '../checks/status.ts';
import { appIcons } from './appIcons.ts';
import { fillTemplate, templateOf } from './document.ts';
import { buildFonts } from './fonts.ts';
import { lettersSheet } from './lettersSheet.ts';
import { iconSymbols } from './icons.ts';
import { localesFolder, readStatus, readWords, wordsOfPacks, wordsToTranslate, type Words } from './localeFiles.ts';
import { manifest } from './manifest.ts';
import { makePack } from './packs.ts';
import { readersOf } from './readers.ts';
import { recordingsOf } from './recordings.ts';
import release from './release.json' with { type: 'json' };
import { shellBody } from './shellBody.ts';
import { siteFiles } from './siteFiles.ts';
import { keySetHash, keysOfWords } from './wordsModules.ts';
import { wordsToShow } from './wordsToShow.ts';

type Prerender = typeof import('../../src/app/prerender.tsx');

const short = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 12);

/** What frames every page, and the rooms whose sentences stand alone: these fall back to English sentence by sentence. */
const chrome: ReadonlySet<string> = new Set(['common', 'notices', 'desk', 'choices', 'talk', 'letter', 'card', 'checker', 'hospitalCard']);

const iconsIn = (body: string): readonly IconId[] => {
  const used = new Set([...body.matchAll(/href="#i-(\w+)"/g)].map((match) => match[1]));
  return iconIds.filter((id) => used.has(id));
};

/** The pages plugin. `site` is the public address, empty when unknown. */
export const pagesPlugin = (site = process.env.SITE_ADDRESS ?? ''): Plugin => ({
  name: 'doorway:pages',
  apply: 'build',
  applyToEnvironment: (environment) => environment.name === 'client',
  generateBundle: {
    order: 'post',
    async handler(_options, bundle) {
      const html = bundle['index.html'];
      if (html?.type !== 'asset') return;
      const { template, bootSrc, sheet } = templateOf(String(html.source));
      const sheetFile = bundle[sheet];
      if (sheetFile?.type !== 'asset') throw new Error(`The style sheet ${sheet} is missing`);
      const css = String(sheetFile.source).trim();
      delete bundle[sheet];
      delete bundle['index.html'];
      const emit = (fileName: string, source: string | Uint8Array) => this.emitFile({ type: 'asset', fileName, source });

      const drawing = (await import(pathToFileURL(resolve('.build/ssr/prerender.js')).href)) as Prerender;
      const today = new Date().toISOString().slice(0, 10);
      const english = wordsOfPacks(readWords('en'));
      const keys = keysOfWords(english);

      const fonts = (await buildFonts()).map((font) => ({
        ...font,
        address: `/fonts/${font.fileName.replace(/(\.woff2)$/, `.${short(font.bytes)}$1`)}`,
      }));
      for (const font of fonts) emit(font.address.slice(1), font.bytes);

      const sheets: Partial<Record<string, string>> = {};
      for (const [script, family] of [
        ['Arab', 'Doorway Arab'],
        ['Ethi', 'Doorway Ethi'],
        ['Beng', 'Doorway Beng'],
      ] as const) {
        const tags = drawing.languageIds.filter((id) => drawing.languages[id].script === script);
        const text = lettersSheet(
          family,
          tags,
          fonts.filter((font) => font.script === script),
        );
        sheets[script] = `/assets/letters-${script.toLowerCase()}.${short(Buffer.from(text))}.css`;
        emit(`assets/letters-${script.toLowerCase()}.${short(Buffer.from(text))}.css`, text);
      }
      const lettersOf = (lang: string): string[] => {
        const sheet = sheets[drawing.languages[lang as 'en'].script];
        return sheet ? [`<noscript><link rel="stylesheet" href="${sheet}"></noscript>`] : [];
      };

      // The poster is in every language: it brings the letters of each script, also where a script runs.
      const everyLetters = Object.values(sheets).map((sheet) => `<link rel="stylesheet" href="${sheet}">`);

      const words: Record<string, Words> = {};
      const languages: Record<string, object> = {};
      const packs: Record<string, string> = {};
      for (const lang of drawing.languageIds) {
        const faulty = lang === 'en' ? new Set<string>() : new Set<string>(englishOnlyKeys(lang, localesFolder()));
        const shown =
          lang === 'en' ? { words: english, englishOnly: [] } : wordsToShow(wordsToTranslate(english), readWords(lang), faulty, chrome);
        const readers =
          lang === 'en'
            ? { stale: '-' }
            : readersOf({
                english: wordsToTranslate(english),
                notes: readWords('qqq'),
                own: readWords(lang),
                status: readStatus<StatusEntry>(lang),
              });
        shown.words.readers = readers;
        words[lang] = shown.words;
        const faces = fonts
          .filter(({ script }) => script === drawing.languages[lang].script || (script === 'Nast' && lang === 'ur'))
          .map(({ script, weight, address, bytes }) => ({ script, weight, address, bytes: bytes.byteLength }));
        const pack = makePack(lang, shown, keys, faces);
        emit(pack.fileName, pack.text);
        packs[lang] = `/${pack.fileName}`;
        languages[lang] = { hash: pack.hash, bytes: pack.bytes, sent: pack.sent, address: packs[lang], fonts: faces };
      }
      emit('packs/index.json', JSON.stringify({ app: appVersion, keys: keySetHash(keys), seq: release.seq, languages }));

      // A recording is published only while it fits the words on the screen.
      const recordings: Record<string, string> = {};
      const notes = readWords('qqq');
      for (const lang of drawing.languageIds) {
        const heard = recordingsOf({ lang, english, notes, own: readWords(lang), status: readStatus<StatusEntry>(lang) });
        for (const why of heard.leftOut) this.warn(`recording of ${lang} left out: ${why}`);
        for (const { fileName, bytes } of heard.files) emit(fileName, bytes);
        if (!heard.list) continue;
        recordings[lang] = `/recordings/${lang}.${short(Buffer.from(heard.list))}.json`;
        emit(recordings[lang].slice(1), heard.list);
      }

      const allSymbols = iconSymbols(iconIds);

      const data = (lang: string) => ({ lang, pack: packs[lang], english: packs.en, today, review: release.reviewBy });
      // Builds that are broken on purpose are looked at in few languages, and need not draw the others.
      const drawn = process.env.DOORWAY_PAGES?.split(',');
      for (const { path, route } of drawing.allRoutes().filter(({ route: { lang } }) => drawn?.includes(lang) ?? true)) {
        const screen = await drawing.drawScreen(path, route, words, today);
        const page = fillTemplate(template, {
          head: {
            tag: screen.tag,
            dir: screen.dir,
            title: screen.title,
            description: screen.description,
            hidden: screen.sensitive,
            data: {
              ...data(route.lang),
              page: screen.pageId,
              live: screen.live ? '' : undefined,
              private: screen.sensitive ? '' : undefined,
              later: screen.icons.length > 0 ? '' : undefined,
              recordings: recordings[route.lang],
            },
            links: [
              ...(route.kind === 'staff' && route.page === 'staffPoster' ? everyLetters : lettersOf(route.lang)),
              ...(screen.sensitive ? [] : drawing.alternatesOf(path, site)),
            ],
          },
          css,
          bootSrc,
          symbols: iconSymbols(iconsIn(screen.body)),
          body: screen.body,
        });
        emit(path === '/' ? 'index.html' : `${path.slice(1)}index.html`, page);
      }

      const shell = shellBody(drawing, words, release.issued);
      const liveChunks = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' && /^(live|start|react|i18n|keep|dexie|rolldown|defineProperty)/.test(file.name) ? [file.fileName] : [],
      );
      const shellPage = (extra: Record<string, string>) =>
        fillTemplate(template, {
          head: {
            tag: 'en',
            dir: 'ltr',
            title: 'Doorway',
            hidden: true,
            // Nothing of the words and not the day: a changed word must not change the shell.
            data: { ...extra, today: release.issued },
            links: liveChunks.map((file) => `<link rel="modulepreload" href="/${file}">`),
          },
          css,
          bootSrc,
          symbols: '',
          before: '',
          body: shell,
        });
      // In the shell nothing is read before the script has drawn it: the script starts at once, the drawings come after it.
      const atOnce = (page: string): string => page.replace('<script type="module"', '<script type="module" async');
      emit(
        'shell.html',
        atOnce(shellPage({ shell: '' })).replace('</body>', () => `${allSymbols}</body>`),
      );
      // It stands for every language, so it names the words of each.
      emit('404.html', shellPage({ missing: '', packs: Object.values(packs).join(' ') }));
      emit('manifest.webmanifest', JSON.stringify(manifest()));
      for (const icon of await appIcons()) emit(icon.fileName, icon.bytes);
      for (const name of ['NOTICE', 'LICENSE', 'LICENSE-TEXT']) emit(`${name}.txt`, readFileSync(name, 'utf8'));
      for (const [fileName, text] of Object.entries(siteFiles(drawing, site))) emit(fileName, text);
    },
  },
});
