/** Words that are no words of ours and are typed into every field, and the search for them in all files of a browser. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const start = 'Zqjxw';
const site = 'http://localhost:';
const letters = 'abcdefghijklmnopqrstuvwxy';

/** The word of a number: nine letters, so that no file holds it by chance. */
export const canary = (number: number): string =>
  `${start}${letters[Math.floor(number / letters.length) % letters.length] ?? ''}${letters[number % letters.length] ?? ''}kv`;

/** The ways in which browsers write text. */
const encodings: Readonly<Record<string, (text: string) => Buffer>> = {
  'UTF-8': (text) => Buffer.from(text),
  'UTF-16LE': (text) => Buffer.from(text, 'utf16le'),
  'UTF-16BE': (text) => Buffer.from(text, 'utf16le').swap16(),
};

const needles = Object.entries(encodings).flatMap(([encoding, write]) =>
  [start, start.toLowerCase()].map((text) => ({ encoding, bytes: write(text) })),
);

/** One place where a canary, or the beginning of one, was found. */
export type Found = { readonly file: string; readonly encoding: string };

/** Files below a folder. A browser that is open makes and deletes some meanwhile. */
const filesBelow = (folder: string): string[] => {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(path);
      return entry.isFile() ? [path] : [];
    });
  } catch {
    return [];
  }
};

const read = (path: string): Buffer => {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
};

/** Every place in the files of a profile that holds any of the canaries, in small letters or as typed. */
export const canariesIn = (profile: string): Found[] =>
  filesBelow(profile).flatMap((path) => {
    const bytes = read(path);
    const found = needles.filter((needle) => bytes.includes(needle.bytes)).map(({ encoding }) => encoding);
    return [...new Set(found)].map((encoding) => ({ file: path.slice(profile.length + 1), encoding }));
  });

/** The text from a place on, up to the next control letter. */
const textAt = (bytes: Buffer, from: number): string => {
  let end = from;
  while ((bytes[end] ?? 0) >= 32) end += 1;
  return bytes.subarray(from, end).toString();
};

/** The addresses in the history of a profile, each with the letters that follow it: the title stands right behind the address. */
export const historyIn = (profile: string): string[] => {
  const found: string[] = [];
  for (const path of filesBelow(profile).filter((one) => /[/\\]History(?:-journal|-wal)?$/.test(one))) {
    const bytes = read(path);
    for (let at = bytes.indexOf(site); at >= 0; at = bytes.indexOf(site, at + site.length)) found.push(textAt(bytes, at));
  }
  return found;
};
