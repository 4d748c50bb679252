/** What is mutated together, and the tests that must notice. Paths may hold wildcards, so that new files are in by their name. */
type Group = { readonly mutate: readonly string[]; readonly tests: readonly string[] };

const storageTests = ['tests/storage/**/*.test.ts', 'tests/app/**/*.test.ts', 'tests/domain/{pack,packText,packsIndex}.test.ts'];

export const groups = {
  reader: {
    mutate: ['src/domain/local/*.ts', '!src/domain/local/{linkFilter,phoneFilter}.ts', 'src/features/local/readFile.ts'],
    tests: ['tests/domain/local/**/*.test.ts', 'tests/features/readFile.test.ts'],
  },
  links: {
    mutate: ['src/domain/local/{linkFilter,phoneFilter}.ts'],
    tests: ['tests/domain/local/**/*.test.ts'],
  },
  rules: {
    mutate: ['src/domain/{*Rules,rules,decide,evaluate,nextQuestion,circumstances,freeForAll,services,steps,notes}.ts'],
    tests: ['tests/domain/*.test.ts'],
  },
  update: {
    mutate: [
      'src/domain/{readPack,packText,packsIndex}.ts',
      'src/storage/*{Pack,Packs,Language,Languages,Index,Rows}.ts',
      'src/storage/{fetchFile,keepFonts,oneAtATime,savedList,within}.ts',
    ],
    tests: storageTests,
  },
  delete: {
    mutate: ['src/storage/{eraseEverything,removeLanguage}.ts'],
    tests: storageTests,
  },
} as const satisfies Record<string, Group>;

/** A group by name. */
export type GroupName = keyof typeof groups;
