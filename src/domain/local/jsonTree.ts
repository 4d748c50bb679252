/** A parsed JSON with maps in place of objects, so that no name in it can reach into an object of the page. */
export type Tree = string | number | boolean | null | readonly Tree[] | TreeMap;

/** What stood in an object, by name. */
export type TreeMap = ReadonlyMap<string, Tree>;

/** Names that reach into every object of a page where somebody copies without care. */
const namesOfObjects: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** A tree, or null where a name anywhere in it is unsafe. JSON only: no functions, no circles, no more levels than were counted before. */
export const treeOf = (parsed: unknown): { readonly tree: Tree } | null => {
  if (Array.isArray(parsed)) {
    const items: Tree[] = [];
    for (const item of parsed) {
      const inner = treeOf(item);
      if (!inner) return null;
      items.push(inner.tree);
    }
    return { tree: items };
  }
  if (typeof parsed === 'object' && parsed !== null) {
    const map = new Map<string, Tree>();
    for (const [name, value] of Object.entries(parsed)) {
      const inner = namesOfObjects.has(name) ? null : treeOf(value);
      if (!inner) return null;
      map.set(name, inner.tree);
    }
    return { tree: map };
  }
  return { tree: parsed as Tree };
};
