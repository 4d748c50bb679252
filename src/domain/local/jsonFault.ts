const quote = 0x22;
const escape = 0x5c;
const comma = 0x2c;
const isOpening = (code: number): boolean => code === 0x5b || code === 0x7b;
const isClosing = (code: number): boolean => code === 0x5d || code === 0x7d;

/** What a text of JSON may hold: levels, and values all together. */
type JsonLimits = { readonly depth: number; readonly values: number };

/**
 * Whether a text of JSON is more than can be taken in, told from the text alone.
 * A parser takes a million levels without a word, and everything after it falls over them.
 */
export const jsonFault = (text: string, limits: JsonLimits): 'too-deep' | 'too-many-values' | null => {
  let depth = 0;
  let values = 0;
  let quoted = false;
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    if (quoted) {
      if (code === escape) place += 1;
      else if (code === quote) quoted = false;
    } else if (code === quote) quoted = true;
    else if (isClosing(code)) depth -= 1;
    else if (isOpening(code) || code === comma) {
      values += 1;
      if (values > limits.values) return 'too-many-values';
      if (code === comma) continue;
      depth += 1;
      if (depth > limits.depth) return 'too-deep';
    }
  }
  return null;
};
