import type { Plugin } from 'vite';

/** Builds broken on purpose, which the tests must catch. The shipped build has none of them. */
const breakages: Record<string, { file: RegExp; change: (code: string) => string }> = {
  'no-language-fetch': {
    file: /\/storage\/keepLanguage\.ts$/,
    change: (code) =>
      code.replace(
        /oneAtATime\(async \(\) => \{/,
        "$& return { ok: true, change: 'same', pack: null, where: { inDatabase: true, inCache: true }, fontsKept: true };",
      ),
  },
  'foreign-fetch': {
    file: /\/app\/start\.ts$/,
    change: (code) =>
      `${code}\nfetch('https://example.com/planted').catch(() => {});\nnew Image().src = 'https://example.com/planted.png';`,
  },
  'worker-foreign-fetch': { file: /\/sw\/sw\.ts$/, change: (code) => `${code}\nfetch('https://example.com/planted').catch(() => {});` },
  'inline-style': { file: /\/app\/start\.ts$/, change: (code) => `${code}\ndocument.body.setAttribute('style', 'color:red');` },
};

/** Applies the breakage named by `DOORWAY_BREAK`, if any. Throws where it changed nothing: a control that breaks nothing proves nothing. */
export const breakage = (name = process.env.DOORWAY_BREAK ?? ''): Plugin[] => {
  const wanted = breakages[name];
  if (!wanted) return [];
  let applied = false;
  return [
    {
      name: 'doorway:breakage',
      enforce: 'pre',
      buildEnd() {
        if (this.environment?.name === 'client' && !applied && name !== 'worker-foreign-fetch')
          throw new Error(`The breakage ${name} found nothing to break`);
      },
      transform(code, id) {
        if (!wanted.file.test(id)) return null;
        applied = true;
        const changed = wanted.change(code);
        if (changed === code) throw new Error(`The breakage ${name} changed nothing`);
        return { code: changed, map: null };
      },
    },
  ];
};
