/** Reads the file of a local pack. What it gives can be shown as it is; what it does not take it names by a code. */
import { decodeText } from './decodeText.ts';
import { jsonFault } from './jsonFault.ts';
import { treeOf, type Tree, type TreeMap } from './jsonTree.ts';
import { itemsOf, readBlock } from './localBlocks.ts';
import { isIsoDate, isReviewDate } from './localDates.ts';
import { localLimits, type LocalBlock, type LocalError, type ReadLocal } from './localPack.ts';
import { isLanguageCode, textReader } from './textReader.ts';

/** Blocks that are read between two pauses. */
const atOnce = 50;

const refused = (error: LocalError): ReadLocal => ({ ok: false, error });

type Head = {
  readonly id: string;
  readonly lang: string;
  readonly issued: string;
  readonly reviewBy: string;
  readonly blocks: readonly Tree[];
};

/** Only names of our own kind: a pack can call itself neither national nor anybody's. */
const isLocalId = (id: string): boolean => /^local\/[a-z\d]+(?:-[a-z\d]+)*$/.test(id);

const weightOf = (block: Tree): number => 1 + (block instanceof Map ? (itemsOf((block as TreeMap).get('items'))?.length ?? 0) : 0);

const headOf = (tree: Tree): Head | LocalError => {
  if (!(tree instanceof Map)) return 'not-local-pack';
  const fields = tree as TreeMap;
  const [id, lang, issued, reviewBy] = ['id', 'lang', 'issued', 'reviewBy'].map((name) => fields.get(name));
  const format = fields.get('format');
  const blocks = itemsOf(fields.get('blocks'));
  if (fields.get('kind') !== 'local-pack' || typeof format !== 'number' || !blocks) return 'not-local-pack';
  if (format !== 1) return 'newer-format';
  if (typeof id !== 'string' || !isLanguageCode(lang)) return 'not-local-pack';
  if (id.length > localLimits.idCharacters) return 'too-long';
  if (!isLocalId(id)) return 'not-local';
  if (typeof issued !== 'string' || typeof reviewBy !== 'string') return 'bad-date';
  if (!isIsoDate(issued) || !isReviewDate(reviewBy, issued)) return 'bad-date';
  if (blocks.reduce((sum: number, block) => sum + weightOf(block), 0) > localLimits.blocks) return 'too-many-blocks';
  return { id, lang, issued, reviewBy, blocks };
};

const parse = (text: string): { readonly parsed: unknown } | null => {
  try {
    return { parsed: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
};

/**
 * Reads the bytes of a file in steps, so that a page can answer a tap between two of them.
 * Names of fields that this app does not know are let be. Never throws.
 */
export function* localPackSteps(bytes: Uint8Array): Generator<undefined, ReadLocal, undefined> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  if (decoded.text.trimStart().startsWith('<')) return refused('html');
  const tooMuch = jsonFault(decoded.text, localLimits);
  if (tooMuch) return refused(tooMuch);
  yield;
  const found = parse(decoded.text);
  if (!found) return refused('not-json');
  yield;
  const safe = treeOf(found.parsed);
  if (!safe) return refused('unsafe-name');
  yield;
  const head = headOf(safe.tree);
  if (typeof head === 'string') return refused(head);
  const { id, lang, issued, reviewBy } = head;
  const read = textReader(lang);
  const title = read.text((safe.tree as TreeMap).get('title'));
  const inTitle = read.fault();
  if (inTitle) return refused(inTitle);
  const blocks: LocalBlock[] = [];
  for (const [place, block] of head.blocks.entries()) {
    const readable = readBlock(block, read, issued);
    const error = read.fault();
    if (error) return { ok: false, error, block: place + 1 };
    if (readable) blocks.push(readable);
    if (place % atOnce === atOnce - 1) yield;
  }
  return { ok: true, pack: { id, title, issued, reviewBy, languages: [...read.languages], blocks } };
}

/** Reads the bytes of a file in one go. Never throws. */
export const readLocalPack = (bytes: Uint8Array): ReadLocal => {
  const steps = localPackSteps(bytes);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};
