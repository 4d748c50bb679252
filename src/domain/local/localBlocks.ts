/** Reads one block of a local pack. */
import type { Tree, TreeMap } from './jsonTree.ts';
import { isReviewDate } from './localDates.ts';
import type { LocalBlock } from './localPack.ts';
import { safeLink } from './linkFilter.ts';
import { phoneOf } from './phoneFilter.ts';
import type { TextReader } from './textReader.ts';

type BlockReader = (block: TreeMap, read: TextReader, issued: string) => LocalBlock;

/** A list that may be no list. */
export const itemsOf = (value: Tree | undefined): readonly Tree[] | null => (Array.isArray(value) ? (value as readonly Tree[]) : null);

const someItems = (value: Tree | undefined, read: TextReader): readonly Tree[] => {
  const items = itemsOf(value) ?? [];
  if (items.length === 0) read.fail('bad-block');
  return items;
};

const time = (value: Tree | undefined, read: TextReader): string => {
  const shown = read.line(value);
  if (!/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(shown)) read.fail('bad-block');
  return shown;
};

const reviewDate = (value: Tree | undefined, read: TextReader, issued: string): string => {
  if (typeof value !== 'string' || !isReviewDate(value, issued)) read.fail('bad-date');
  return value as string;
};

const words =
  (kind: 'heading' | 'paragraph' | 'step' | 'warning'): BlockReader =>
  (block, read) => ({ kind, text: read.text(block.get('text')) });

const readers: ReadonlyMap<Tree | undefined, BlockReader> = new Map<string, BlockReader>([
  ['heading', words('heading')],
  ['paragraph', words('paragraph')],
  ['step', words('step')],
  ['warning', words('warning')],
  ['list', (block, read) => ({ kind: 'list', items: someItems(block.get('items'), read).map(read.text) })],
  [
    'phone',
    (block, read, issued) => {
      const number = read.line(block.get('number'));
      const reviewBy = reviewDate(block.get('reviewBy'), read, issued);
      return { kind: 'phone', text: read.text(block.get('text')), number, phone: phoneOf(number), reviewBy };
    },
  ],
  [
    'place',
    (block, read) => ({
      kind: 'place',
      text: read.text(block.get('text')),
      lines: someItems(block.get('lines'), read).map((line) => read.line(line)),
    }),
  ],
  [
    'openingHours',
    (block, read, issued) => ({
      kind: 'openingHours',
      text: read.text(block.get('text')),
      opens: time(block.get('opens'), read),
      closes: time(block.get('closes'), read),
      reviewBy: reviewDate(block.get('reviewBy'), read, issued),
    }),
  ],
  [
    'link',
    (block, read) => {
      const address = read.line(block.get('address'));
      return { kind: 'link', text: read.text(block.get('text')), address, href: safeLink(address) };
    },
  ],
]);

/** The kinds that this app knows. */
export const localKinds = [...readers.keys()] as readonly string[];

/**
 * Reads one block. Faults go to `read`.
 * A kind that this app does not know is shown as its plain text, or left out where it has none; where it is called critical it is a fault.
 * @param issued ISO date of the pack
 */
export const readBlock = (block: Tree, read: TextReader, issued: string): LocalBlock | null => {
  read.startBlock();
  if (!(block instanceof Map)) {
    read.fail('bad-block');
    return null;
  }
  const fields = block as TreeMap;
  const reader = readers.get(fields.get('kind'));
  if (reader) return reader(fields, read, issued);
  if ((fields.get('critical') ?? false) !== false) read.fail('needs-newer-app');
  return fields.has('text') ? words('paragraph')(fields, read, issued) : null;
};
