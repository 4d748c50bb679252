/** Files that somebody may choose by mistake, or send on purpose, and the sentence that each must get. */
import { deflateRawSync, gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';

/** `says`: a key of the namespace `staffFile`. */
export type WrongFile = { readonly name: string; readonly bytes: Buffer; readonly says: string };

const example = readFileSync('tests/domain/local/example.json');
const pack = JSON.parse(example.toString()) as Record<string, unknown>;
const changed = (change: object): Buffer => Buffer.from(JSON.stringify({ ...pack, ...change }));
const text = (words: string): Buffer => Buffer.from(words);
const block = (fields: object): Buffer => changed({ blocks: [fields] });
const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(example.toString(), 'utf16le')]);
const zip = Buffer.concat([Buffer.from('504b0304140000000800', 'hex'), deflateRawSync(example)]);

/** Thirty of them. */
export const wrongFiles: readonly WrongFile[] = [
  { name: 'empty.json', bytes: text(''), says: 'empty' },
  { name: 'spaces.txt', bytes: text(' \n '), says: 'empty' },
  { name: 'photo.jpg', bytes: Buffer.from('ffd8ffe000104a46494600010100000100010000ffdb', 'hex'), says: 'notText' },
  { name: 'picture.png', bytes: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), says: 'notText' },
  { name: 'film.mp4', bytes: Buffer.from('000000186674797069736f6d00000200', 'hex'), says: 'notText' },
  { name: 'letter.pdf', bytes: Buffer.concat([text('%PDF-1.7\n%'), Buffer.from('e2e3cfd30a', 'hex')]), says: 'notText' },
  { name: 'plain.pdf', bytes: text('%PDF-1.4\n1 0 obj\n<<>>'), says: 'notJson' },
  { name: 'packed.zip', bytes: zip, says: 'notText' },
  { name: 'packed.gz', bytes: gzipSync(example), says: 'notText' },
  { name: 'table.xlsx', bytes: zip, says: 'notText' },
  { name: 'utf16.json', bytes: utf16, says: 'notText' },
  { name: 'utf16be.json', bytes: Buffer.from(utf16).swap16(), says: 'notText' },
  { name: 'latin1.json', bytes: Buffer.from('{"a":"café"}', 'latin1'), says: 'notText' },
  { name: 'five.json', bytes: Buffer.alloc(5 * 1024 * 1024, 0x20), says: 'tooBig' },
  { name: 'cut.json', bytes: example.subarray(0, 500), says: 'notJson' },
  { name: 'table.csv', bytes: text('name,number\nClinic,999\n'), says: 'notJson' },
  { name: 'words.txt', bytes: text('Dear all'), says: 'notJson' },
  { name: 'page.html', bytes: text('<!doctype html><script>alert(1)</script>'), says: 'html' },
  { name: 'chats.json', bytes: text('{"version":3,"messages":[{"from":"x","text":"y"}]}'), says: 'notLocalPack' },
  { name: 'list.json', bytes: text('[1,2,3]'), says: 'notLocalPack' },
  { name: 'language-pack.json', bytes: text('{"format":1,"lang":"ti","words":{}}'), says: 'notLocalPack' },
  { name: 'deep.json', bytes: text('['.repeat(1_000_000)), says: 'tooDeep' },
  { name: 'wide.json', bytes: text(`[${'1,'.repeat(900_000)}1]`), says: 'tooManyValues' },
  { name: 'proto.json', bytes: text(example.toString().replace('{', '{"__proto__":{"polluted":"yes"},')), says: 'unsafeName' },
  { name: 'later.json', bytes: changed({ format: 2 }), says: 'newerFormat' },
  { name: 'national.json', bytes: changed({ id: 'core/rights' }), says: 'notLocal' },
  { name: 'long.json', bytes: block({ kind: 'paragraph', text: 'x'.repeat(1_000_000) }), says: 'tooLong' },
  { name: 'tags.json', bytes: block({ kind: 'paragraph', text: 'a\u{e0041}' }), says: 'unsafeText' },
  { name: 'undated.json', bytes: block({ kind: 'phone', text: 'x', number: '999' }), says: 'badDate' },
  { name: 'critical.json', bytes: block({ kind: 'later', critical: true }), says: 'needsNewerApp' },
];
