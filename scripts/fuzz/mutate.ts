/** Files made wrong on purpose: by their bytes, and by their structure. */
import { evilNames, evilTexts, evilValues } from './evil.ts';
import type { Random } from './random.ts';

const encoder = new TextEncoder();

const joined = (...parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let place = 0;
  for (const part of parts) {
    whole.set(part, place);
    place += part.length;
  }
  return whole;
};

type ByteChange = (bytes: Uint8Array, at: number, random: Random) => Uint8Array;

const insert = (bytes: Uint8Array, at: number, added: Uint8Array): Uint8Array => joined(bytes.subarray(0, at), added, bytes.subarray(at));

const bottomless = encoder.encode(`"deep":${'['.repeat(30_000)}${']'.repeat(30_000)},`);

const byteChanges: readonly ByteChange[] = [
  (bytes, at, random) => {
    const changed = bytes.slice();
    if (at < changed.length) changed[at] = (changed[at] as number) ^ (1 << random.below(8));
    return changed;
  },
  (bytes, at, random) => {
    const changed = bytes.slice();
    // Letters and digits in place of others keep most files whole.
    if (at < changed.length) changed[at] = 48 + random.below(75);
    return changed;
  },
  (bytes, at, random) => joined(bytes.subarray(0, at), bytes.subarray(at + 1 + random.below(8))),
  (bytes, at) => bytes.slice(0, at),
  (bytes, at, random) => insert(bytes, at, bytes.subarray(at, at + random.below(64))),
  (bytes, at, random) => insert(bytes, at, encoder.encode(random.pick(evilTexts))),
  (bytes, at, random) => insert(bytes, at, encoder.encode(JSON.stringify(random.pick(evilTexts)).slice(1, -1))),
  (bytes, at, random) => insert(bytes, at, encoder.encode(`"${random.pick(evilNames)}":{"polluted":"yes"},`)),
  (bytes) => insert(bytes, 0, new Uint8Array([0xef, 0xbb, 0xbf])),
  // Rare, because it is long: more levels than anything that calls itself can go down.
  (bytes, _at, random) => (random.below(50) === 0 ? insert(bytes, 1, bottomless) : bytes),
];

/** Changes bytes at one to three places. */
export const mutateBytes = (bytes: Uint8Array, random: Random): Uint8Array => {
  let changed = bytes;
  for (let left = 1 + random.below(3); left > 0; left -= 1) {
    changed = random.pick(byteChanges)(changed, random.below(changed.length + 1), random);
  }
  return changed;
};

type Holder = Record<string, unknown> | unknown[];
type Place = { readonly holder: Holder; readonly name: string };

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

const placesIn = (holder: Holder, found: Place[] = []): Place[] => {
  for (const name of Object.keys(holder)) {
    found.push({ holder, name });
    const inner = (holder as Record<string, unknown>)[name];
    if (isHolder(inner)) placesIn(inner, found);
  }
  return found;
};

const put = ({ holder, name }: Place, value: unknown): void => {
  // As a parser does it: `__proto__` becomes a field like any other.
  Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true });
};

const valueAt = ({ holder, name }: Place): unknown => (holder as Record<string, unknown>)[name];

const deep = (levels: number): unknown => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`) as unknown;

type TreeChange = (place: Place, random: Random, places: readonly Place[]) => void;

const treeChanges: readonly TreeChange[] = [
  (place, random) => put(place, random.pick(evilTexts)),
  (place, random) => put(place, random.pick(evilTexts)),
  (place, random) => put(place, structuredClone(random.pick(evilValues))),
  (place, random) => {
    const text = valueAt(place);
    if (typeof text !== 'string') return;
    const at = random.below(text.length + 1);
    put(place, text.slice(0, at) + random.pick(evilTexts) + text.slice(at));
  },
  (place, random) => {
    const text = valueAt(place);
    if (typeof text === 'string') put(place, text.repeat(1 + random.below(40)));
  },
  ({ holder, name }) => {
    if (Array.isArray(holder)) holder.splice(Number(name), 1);
    else delete holder[name];
  },
  (place, random, places) => put(place, structuredClone(valueAt(random.pick(places)))),
  (place, random) => {
    const { holder } = place;
    if (Array.isArray(holder)) for (let left = random.below(20); left > 0; left -= 1) holder.push(structuredClone(valueAt(place)));
  },
  ({ holder }, random) => {
    if (!Array.isArray(holder)) put({ holder, name: random.pick(evilNames) }, { polluted: 'yes' });
  },
  ({ holder }, random) => {
    if (!Array.isArray(holder)) put({ holder, name: random.pick(evilNames) }, structuredClone(random.pick([...evilTexts, ...evilValues])));
  },
  (place, random) => put(place, deep(random.pick([3, 11, 12, 13, 200]))),
  (place, random) => {
    if (typeof valueAt(place) === 'number') put(place, random.below(5));
  },
];

/** Changes one to three things in a JSON text, and writes it anew. */
export const mutateTree = (text: string, random: Random): string => {
  const root = JSON.parse(text) as Holder;
  for (let left = 1 + random.below(3); left > 0; left -= 1) {
    const places = placesIn(root);
    if (places.length === 0) break;
    random.pick(treeChanges)(random.pick(places), random, places);
  }
  return JSON.stringify(root);
};
