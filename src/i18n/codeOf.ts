/** Letters and digits that are not mistaken for one another on paper. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The short code of a sentence, by which a person can report it on paper: the same for every language and build,
 * as long as the sentence keeps its key. Uniqueness over all keys is held by a test.
 * @param fullKey namespace and key, as `gp:answer`
 */
export const codeOf = (fullKey: string): string => {
  let hash = 0x811c9dc5;
  for (const letter of fullKey) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  let code = '';
  for (let place = 0; place < 4; place += 1) {
    code += alphabet[hash % alphabet.length] ?? '';
    hash = Math.floor(hash / alphabet.length);
  }
  return code;
};
