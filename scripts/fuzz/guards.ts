/** Guards that the harness must miss when they are gone. Each is taken out of one file; `expected` is what is then found. */
type Guard = { readonly file: string; readonly expected: RegExp; readonly change: (code: string) => string };

export const guards = {
  names: {
    file: '/domain/local/jsonTree.ts',
    expected: /case .*: a name that reaches into objects/,
    change: (code) => code.replace('namesOfObjects.has(name) ? null : ', ''),
  },
  links: {
    file: '/domain/local/localBlocks.ts',
    expected: /case .*unsafe link/,
    change: (code) => code.replace('safeLink(address)', 'address'),
  },
  phones: {
    file: '/domain/local/phoneFilter.ts',
    expected: /case .*unsafe number/,
    change: (code) => code.replace(/return \/\^.*: null;/, 'return { shown, href: `tel:${dialled}`, asks: true };'),
  },
  dearCalls: {
    file: '/domain/local/phoneFilter.ts',
    expected: /case .*dear call without a question/,
    change: (code) => code.replace('asks: !passes', 'asks: false'),
  },
  letters: {
    file: '/domain/local/localText.ts',
    expected: /case .*unsafe letters/,
    change: (code) => code.replace('if (refusedLetters.test(text)) return null;', ''),
  },
  unseen: {
    file: '/domain/local/localText.ts',
    expected: /case .*unsafe letters/,
    change: (code) => code.replace('withoutUnseen(text.replace(', '(text.replace('),
  },
  ids: {
    file: '/domain/local/readLocalPack.ts',
    expected: /case .*: id /,
    change: (code) => code.replace("if (!isLocalId(id)) return 'not-local';", ''),
  },
  depth: {
    file: '/domain/local/readLocalPack.ts',
    expected: /case .*crash: RangeError/,
    change: (code) => code.replace('if (tooMuch) return refused(tooMuch);', ''),
  },
  languageText: {
    file: '/domain/packText.ts',
    expected: /case .*\(language\): .*unsafe letters/,
    change: (code) => code.replace('&& !unsafeLetters.test(value)', ''),
  },
  languageNames: {
    file: '/domain/packText.ts',
    expected: /case .*\(language\): .*a name that reaches into objects/,
    change: (code) => code.replace('&& !namesOfObjects.has(name)', ''),
  },
  fontAddresses: {
    file: '/domain/packText.ts',
    expected: /case .*\(language\): .*unsafe link/,
    change: (code) => code.replace(/isSafeText\(value\) && \/.*\.test\(value\);$/m, 'isSafeText(value);'),
  },
} as const satisfies Record<string, Guard>;

/** A guard by name. */
export type GuardName = keyof typeof guards;
