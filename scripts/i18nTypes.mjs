// Writes src/content/resources.d.ts: every English string as a literal type, so that a wrong key or a missing
// variable does not compile. `--check` writes nothing and fails when the file is out of date.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('../locales/en/', import.meta.url);
const target = new URL('../src/content/resources.d.ts', import.meta.url);

const namespaces = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => {
    const words = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
    const lines = Object.entries(words).map(([key, text]) => `    ${key}: ${JSON.stringify(text)};`);
    return `  ${name.replace('.json', '')}: {\n${lines.join('\n')}\n  };`;
  });

const text = `// Made by scripts/i18nTypes.mjs from locales/en. Do not edit.\nexport type Resources = {\n${namespaces.join('\n')}\n};\n`;

if (process.argv.includes('--check')) {
  let now = '';
  try {
    now = readFileSync(target, 'utf8');
  } catch {
    // A missing file is an old file.
  }
  if (now !== text) {
    console.error('src/content/resources.d.ts is out of date. Run: node scripts/i18nTypes.mjs');
    process.exit(1);
  }
} else writeFileSync(target, text);
