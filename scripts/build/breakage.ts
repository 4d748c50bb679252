import type { Plugin } from 'vite';

type Part = 'app' | 'worker';
type Breakage = { readonly part: Part; readonly file: RegExp; readonly change: (code: string) => string };

/** Builds broken on purpose, which the tests must catch. The shipped build has none of them. */
const breakages: Record<string, Breakage> = {
  'no-language-fetch': {
    part: 'app',
    file: /\/storage\/keepLanguage\.ts$/,
    change: (code) =>
      code.replace(
        /oneAtATime\(async \(\) => \{/,
        "$& return { ok: true, change: 'same', pack: null, where: { inDatabase: true, inCache: true }, fontsKept: true };",
      ),
  },
  'foreign-fetch': {
    part: 'app',
    file: /\/app\/start\.ts$/,
    change: (code) =>
      `${code}\nfetch('https://example.com/planted').catch(() => {});\nnew Image().src = 'https://example.com/planted.png';`,
  },
  'inline-style': {
    part: 'app',
    file: /\/app\/start\.ts$/,
    change: (code) => `${code}\ndocument.body.setAttribute('style', 'color:red');`,
  },
  'worker-foreign-fetch': {
    part: 'worker',
    file: /\/sw\/sw\.ts$/,
    change: (code) => `${code}\nfetch('https://example.com/planted').catch(() => {});`,
  },
};

/**
 * Applies the breakage named by `DOORWAY_BREAK`, if it is one of this part.
 * Throws where it finds nothing to break, or changes nothing: a control that breaks nothing proves nothing.
 */
export const breakage = (part: Part, name = process.env.DOORWAY_BREAK ?? ''): Plugin[] => {
  const wanted = breakages[name];
  if (!wanted || wanted.part !== part) return [];
  let applied = false;
  return [
    {
      name: 'doorway:breakage',
      enforce: 'pre',
      transform(code, id) {
        if (!wanted.file.test(id)) return null;
        const changed = wanted.change(code);
        if (changed === code) throw new Error(`The breakage ${name} changed nothing`);
        applied = true;
        return { code: changed, map: null };
      },
      buildEnd(error) {
        // The drawing of pages ahead does not load every file; the client's build does.
        if (!error && !applied && this.environment.name === 'client') throw new Error(`The breakage ${name} found nothing to break`);
      },
    },
  ];
};
