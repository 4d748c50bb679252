/** Guards that the harness must miss when they are gone. Each is taken out of one file. */
type Guard = { readonly file: string; readonly change: (code: string) => string };

export const guards = {
  names: {
    file: '/domain/local/jsonTree.ts',
    change: (code) => code.replace('namesOfObjects.has(name) ? null : ', ''),
  },
  links: {
    file: '/domain/local/localBlocks.ts',
    change: (code) => code.replace('safeLink(address)', 'address'),
  },
  phones: {
    file: '/domain/local/phoneFilter.ts',
    change: (code) =>
      code.replace(/if \(!\/\^.*return null;/, '').replace(/return \/\^.*: null;/, 'return { shown, href: `tel:${shown}`, asks: false };'),
  },
  dearCalls: {
    file: '/domain/local/phoneFilter.ts',
    change: (code) => code.replace('asks: !passes', 'asks: false'),
  },
  letters: {
    file: '/domain/local/localText.ts',
    change: (code) => code.replace('if (refusedLetters.test(text)) return null;', ''),
  },
  unseen: {
    file: '/domain/local/localText.ts',
    change: (code) => code.replace('withoutUnseen(text.replace(', '(text.replace('),
  },
  ids: {
    file: '/domain/local/readLocalPack.ts',
    change: (code) => code.replace("if (!isLocalId(id)) return 'not-local';", ''),
  },
  depth: {
    file: '/domain/local/readLocalPack.ts',
    change: (code) => code.replace('if (tooMuch) return refused(tooMuch);', ''),
  },
  languageText: {
    file: '/domain/packText.ts',
    change: (code) => code.replace('&& !unsafeLetters.test(value)', ''),
  },
  languageNames: {
    file: '/domain/packText.ts',
    change: (code) => code.replace('&& !namesOfObjects.has(name)', ''),
  },
  fontAddresses: {
    file: '/domain/packText.ts',
    change: (code) => code.replace(/isSafeText\(value\) && \/.*\.test\(value\);$/m, 'isSafeText(value);'),
  },
} as const satisfies Record<string, Guard>;

/** A guard by name. */
export type GuardName = keyof typeof guards;
