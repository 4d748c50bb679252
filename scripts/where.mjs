/**
 * Says where a fact or a source is used: `npm run where -- GP-03` or `npm run where -- nhs-uk-register-gp`.
 * It prints the page blocks, rules, cards, figures and English sentences that have to be read again when the fact changes.
 * It ends with 1 for an id it does not know, and when a module could not be read.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { restingOn } from './where/restingOn.mjs';
import { readSentences, sentencesFor, sentencesShowing } from './where/sentences.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
const facts = readJson('src/domain/facts.json');
const sources = readJson('src/domain/sources.json');
const figures = readJson('src/domain/figures.json');

const asked = process.argv.slice(2);
const factsBehind = (id) => (id in facts ? [id] : Object.keys(facts).filter((fact) => facts[fact].sources.includes(id)));
const unknown = asked.filter((id) => !(id in facts) && !(id in sources));
if (asked.length === 0 || unknown.length > 0) {
  console.error(asked.length === 0 ? 'Give the id of a fact or a source.' : `No fact or source: ${unknown.join(', ')}`);
  process.exit(1);
}

const factIds = new Set(asked.flatMap(factsBehind));
const figureIds = new Set(Object.keys(figures).filter((id) => factIds.has(figures[id].fact)));
const sentences = readSentences('locales/en');
const print = ([key, text]) => console.log(`    ${key}  ${text}`);

for (const id of factIds) {
  const { statement, confidence, evidenceDate } = facts[id];
  console.log(`${id}  ${statement}  [${confidence}, ${evidenceDate ?? 'no date'}]`);
}

/** A module's exports, or undefined, with a word on the error stream, when it cannot be loaded yet. */
const load = async (file) => {
  try {
    const { module } = await runnerImport(`./${file}`, { configFile: false, logLevel: 'silent' });
    return module;
  } catch (error) {
    console.error(`Not read: ${file}: ${error.message.split('\n')[0]}`);
    process.exitCode = 1;
    return undefined;
  }
};

// Modules made of data are walked. The index only gathers the pages, so it would show each of them twice.
const code = readdirSync('src', { recursive: true })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
  .sort();
// A reader such as `head` may stop listening.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const isData =
  /^src\/(content\/(pages\/|cards|replies|refusals|formBoxes|staffPages)|domain\/(\w*[rR]ules|freeForAll|notes|steps))[^.]*\.ts$/;
const loaded = code.filter((file) => isData.test(file) && !file.endsWith('/index.ts'));
const named = new Set([...factIds, ...figureIds]);
for (const file of loaded) {
  const exported = Object.entries((await load(file)) ?? {});
  // A list of pages is walked page by page, so that each key is looked for in the words of its own page.
  const parts = exported.flatMap(([name, value]) =>
    Object.values(value ?? {}).some((part) => part?.ns !== undefined) ? Object.entries(value) : [[name, value]],
  );
  for (const [name, value] of parts) {
    for (const { path, keys } of restingOn(value, named, name)) {
      console.log(`\n${file}  ${path}`);
      keys.flatMap((key) => sentencesFor(sentences, key, value.ns)).forEach(print);
    }
  }
}

for (const id of figureIds) {
  console.log(`\nsrc/domain/figures.json  ${id}  ${figures[id].values.map(({ value }) => value).join(', ')}`);
  sentencesShowing(sentences, new Set([id])).forEach(print);
}

// Everything else is code, where a fact can only be named in the text.
const inText = (line) => [...factIds].some((id) => line.includes(`'${id}'`) || line.includes(`"${id}"`));
for (const file of code.filter((path) => !loaded.includes(path))) {
  const lines = readFileSync(file, 'utf8').split('\n');
  lines.forEach((line, at) => inText(line) && console.log(`\n${file}:${at + 1}  ${line.trim()}`));
}
