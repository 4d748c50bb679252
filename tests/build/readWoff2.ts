/** Reads just enough of a WOFF2 file (W3C Recommendation of 1 March 2018, sections 4 and 5) to say what a font can draw. */
import { brotliDecompressSync } from 'node:zlib';

const knownTags = (
  'cmap head hhea hmtx maxp name OS/2 post cvt_ fpgm glyf loca prep CFF_ VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB ' +
  'EBSC JSTF MATH CBDT CBLC COLR CPAL SVG_ sbix acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf ' +
  'Silf Glat Gloc Feat Sill'
)
  .split(' ')
  .map((tag) => tag.replace('_', ' '));

const tablesOf = (file: Uint8Array): ReadonlyMap<string, Buffer> => {
  const bytes = Buffer.from(file);
  if (bytes.toString('latin1', 0, 4) !== 'wOF2') throw new Error('Not a WOFF2 file');
  let at = 48;
  const readLength = (): number => {
    for (let value = 0; ;) {
      const byte = bytes.readUInt8(at++);
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  const entries: { tag: string; length: number }[] = [];
  for (let count = bytes.readUInt16BE(12); count > 0; count--) {
    const flags = bytes.readUInt8(at++);
    let tag = knownTags[flags & 63];
    if (tag === undefined) {
      tag = bytes.toString('latin1', at, at + 4);
      at += 4;
    }
    const whole = readLength();
    const changed = tag === 'glyf' || tag === 'loca' ? flags >> 6 !== 3 : flags >> 6 !== 0;
    entries.push({ tag, length: changed ? readLength() : whole });
  }
  const data = brotliDecompressSync(bytes.subarray(at, at + bytes.readUInt32BE(20)));
  let start = 0;
  return new Map(entries.map(({ tag, length }) => [tag, data.subarray(start, (start += length))]));
};

/** The letters that the font has a drawing for (from its `cmap`, formats 4 and 12). */
export const lettersIn = (file: Uint8Array): ReadonlySet<string> => {
  const cmap = tablesOf(file).get('cmap');
  if (!cmap) throw new Error('No cmap');
  const letters = new Set<string>();
  const add = (from: number, to: number) => {
    for (let point = from; point <= to && point < 0xffff; point++) letters.add(String.fromCodePoint(point));
  };
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const table = cmap.subarray(cmap.readUInt32BE(8 + 8 * i));
    const format = table.readUInt16BE(0);
    if (format === 4) {
      const segments = table.readUInt16BE(6) / 2;
      for (let s = 0; s < segments; s++) add(table.readUInt16BE(16 + 2 * segments + 2 * s), table.readUInt16BE(14 + 2 * s));
    } else if (format === 12) {
      for (let g = 0; g < table.readUInt32BE(12); g++) add(table.readUInt32BE(16 + 12 * g), table.readUInt32BE(20 + 12 * g));
    }
  }
  return letters;
};

/** The four-letter names of the features in the font's `GSUB` or `GPOS`. */
export const featuresIn = (file: Uint8Array, table: 'GSUB' | 'GPOS'): ReadonlySet<string> => {
  const bytes = tablesOf(file).get(table);
  if (!bytes) return new Set();
  const list = bytes.subarray(bytes.readUInt16BE(6));
  return new Set(Array.from({ length: list.readUInt16BE(0) }, (_, i) => list.toString('latin1', 2 + 6 * i, 6 + 6 * i)));
};
