/** The arrows of the house: domain <- content <- storage | i18n <- ui <- features <- app. */
import { cruise, type ICruiseResult, type IConfiguration } from 'dependency-cruiser';
import { mkdtempSync, cpSync, writeFileSync, rmSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const allowed: Record<string, readonly string[]> = {
  domain: [],
  content: ['domain'],
  storage: ['domain', 'content'],
  i18n: ['domain', 'content'],
  ui: ['domain', 'content', 'i18n'],
  features: ['domain', 'content', 'storage', 'i18n', 'ui'],
  app: ['domain', 'content', 'storage', 'i18n', 'ui', 'features', 'sw'],
  sw: ['domain', 'storage', 'app'],
};

const rulesFor = (root: string): IConfiguration['forbidden'] => [
  ...Object.entries(allowed).map(([layer, below]) => ({
    name: `${layer}-imports-only-what-lies-below`,
    severity: 'error' as const,
    from: { path: `^${root}/${layer}/` },
    to: { path: `^${root}/`, pathNot: `^${root}/(${[layer, ...below].join('|')})/` },
  })),
  {
    name: 'features-do-not-import-each-other',
    severity: 'error',
    from: { path: `^${root}/features/([^/]+)/` },
    to: { path: `^${root}/features/`, pathNot: `^${root}/features/$1/` },
  },
  {
    name: 'domain-and-content-import-no-package',
    severity: 'error',
    from: { path: `^${root}/(domain|content)/` },
    to: { dependencyTypes: ['npm', 'npm-dev', 'core'] },
  },
  { name: 'only-storage-knows-dexie', severity: 'error', from: { pathNot: `^${root}/storage/` }, to: { path: 'node_modules/dexie' } },
  {
    name: 'only-i18n-sets-up-i18next',
    severity: 'error',
    from: { path: `^${root}/(domain|content|storage|ui|features)/` },
    to: { path: 'node_modules/i18next/' },
  },
  {
    name: 'no-cycles',
    severity: 'error',
    from: { path: `^${root}/` },
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
];

const cruiseFolder = async (root: string): Promise<ICruiseResult> => {
  const { output } = await cruise(
    [root],
    {
      ruleSet: { forbidden: rulesFor(root) ?? [] },
      validate: true,
      doNotFollow: { path: 'node_modules' },
      tsPreCompilationDeps: true,
      enhancedResolveOptions: {
        exportsFields: ['exports'],
        conditionNames: ['import', 'default'],
        extensions: ['.ts', '.tsx', '.json', '.js'],
      },
    },
    { extensions: ['.ts', '.tsx'] },
  );
  return output as ICruiseResult;
};

const wrongArrows = (result: ICruiseResult): string[] =>
  result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);

describe('the architecture', () => {
  it('has no wrong arrow', async () => {
    const result = await cruiseFolder('src');
    expect(result.summary.totalCruised).toBeGreaterThan(150);
    expect(wrongArrows(result)).toEqual([]);
  }, 60_000);

  it.each([
    [
      'an upward import',
      'domain/planted.ts',
      "import { pagePath } from '../content/paths.ts';\nexport const planted = pagePath;\n",
      'domain-imports-only-what-lies-below',
    ],
    [
      'a feature that imports another',
      'features/pages/planted.ts',
      "export { Settings } from '../settings/Settings.tsx';\n",
      'features-do-not-import-each-other',
    ],
    ['Dexie outside storage', 'ui/planted.ts', "export { Dexie } from 'dexie';\n", 'only-storage-knows-dexie'],
    ['a package in the domain', 'domain/planted.ts', "export { createElement } from 'react';\n", 'domain-and-content-import-no-package'],
    [
      'i18n that imports storage',
      'i18n/planted.ts',
      "export { readSettings } from '../storage/settings.ts';\n",
      'i18n-imports-only-what-lies-below',
    ],
  ])(
    'catches %s',
    async (_name, file, code, rule) => {
      mkdirSync('test-output', { recursive: true });
      const root = mkdtempSync(join('test-output', 'planted-'));
      try {
        cpSync('src', root, { recursive: true });
        writeFileSync(join(root, file), code);
        const found = wrongArrows(await cruiseFolder(root));
        expect(found.filter((line) => line.startsWith(rule) && line.includes('planted'))).toHaveLength(1);
      } finally {
        rmSync(root, { recursive: true, force: true });
      }
    },
    60_000,
  );
});
