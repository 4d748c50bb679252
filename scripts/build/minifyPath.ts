/** How many numbers each path command takes (SVG 1.1, section 8.3). */
const numbersOf: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

const aNumber = /[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/y;
const aFlag = /[01]/y;
const separators = /[\s,]*/y;
const aCommand = /[a-zA-Z]/y;

/** Rounds to a tenth, less than a tenth of a screen dot at the sizes that we draw, and drops needless zeros. */
const short = (text: string): string => {
  const rounded = String(Math.round(Number(text) * 10) / 10 + 0);
  return rounded.replace(/^(-?)0\./, '$1.');
};

/** Puts numbers side by side with a space only where two would otherwise run together. */
const join = (numbers: readonly string[]): string =>
  numbers.reduce((all, next, i) => all + (i > 0 && !next.startsWith('-') ? ' ' : '') + next, '');

/**
 * Shortens the path of a drawing without changing how it looks.
 *
 * @param d path data, in any spelling that SVG allows (flags of an arc may be run together)
 * @returns the same path with numbers of at most one decimal
 * @throws when the data is not a path
 */
export function minifyPath(d: string): string {
  let at = 0;
  const read = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(d)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  };
  let out = '';
  read(separators);
  while (at < d.length) {
    const command = read(aCommand);
    const count = command === undefined ? undefined : numbersOf[command.toUpperCase()];
    if (command === undefined || count === undefined) throw new Error(`No path command at ${at}: ${d.slice(at, at + 20)}`);
    out += command;
    read(separators);
    const numbers: string[] = [];
    for (let i = 0; count > 0; i++) {
      const isFlag = count === 7 && (i % 7 === 3 || i % 7 === 4);
      const found = read(isFlag ? aFlag : aNumber);
      if (found === undefined) break;
      numbers.push(isFlag ? found : short(found));
      read(separators);
    }
    const wrong = count === 0 ? numbers.length > 0 : numbers.length === 0 || numbers.length % count > 0;
    if (wrong) throw new Error(`Wrong count of numbers after ${command} before ${at}: ${d.slice(0, at)}`);
    out += join(numbers);
  }
  return out;
}
