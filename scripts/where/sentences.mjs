import { existsSync, readdirSync, readFileSync } from 'node:fs';

/**
 * Reads the English sentences.
 * Takes the folder of one language; gives `{ namespace: { key: sentence } }`, empty when the folder is not there yet.
 * Throws a SyntaxError, with the name of the file, when a file is not JSON.
 * @param {string} folder
 * @returns {Record<string, Record<string, string>>}
 */
export const readSentences = (folder) =>
  Object.fromEntries(
    (existsSync(folder) ? readdirSync(folder) : [])
      .filter((file) => file.endsWith('.json'))
      .map((file) => {
        try {
          return [file.slice(0, -'.json'.length), JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))];
        } catch (error) {
          throw new SyntaxError(`${folder}/${file}: ${error.message}`, { cause: error });
        }
      }),
  );

/**
 * Finds the sentence behind a key: `gp:answer`, or `answer` with the namespace of its page, or `answer` anywhere.
 * Gives every match as `[full key, sentence]`; none when the key has no words, as the id of a card may have none.
 * @param {Record<string, Record<string, string>>} sentences
 * @param {string} key
 * @param {string | undefined} namespace
 * @returns {[string, string][]}
 */
export const sentencesFor = (sentences, key, namespace) => {
  const [ns, name] = key.includes(':') ? key.split(':', 2) : [namespace, key];
  const spaces = ns === undefined ? Object.keys(sentences) : [ns];
  return spaces.flatMap((space) => {
    const words = sentences[space]?.[name];
    return words === undefined ? [] : [[`${space}:${name}`, words]];
  });
};

/**
 * Finds the sentences that show one of some figures, `{{n999}}`.
 * @param {Record<string, Record<string, string>>} sentences
 * @param {ReadonlySet<string>} figureIds
 * @returns {[string, string][]}
 */
export const sentencesShowing = (sentences, figureIds) =>
  Object.entries(sentences).flatMap(([space, words]) =>
    Object.entries(words)
      .filter(([, text]) => [...text.matchAll(/\{\{\s*(\w+)/g)].some(([, figure]) => figureIds.has(figure)))
      .map(([key, text]) => [`${space}:${key}`, text]),
  );
