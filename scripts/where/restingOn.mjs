/** @typedef {{ path: string, keys: string[] }} Hit A place in a module, and the sentence keys said there. */

const citing = new Set(['facts', 'fact', 'figure', 'figures']);
const keyFields = new Set(['key', 'title', 'name', 'use', 'text']);
const fullKey = /^\w+:\w+$/;
const asList = (value) => (Array.isArray(value) ? value : [value]);
const isObject = (value) => typeof value === 'object' && value !== null;
const strings = (value) => Object.values(value).filter((item) => typeof item === 'string');

// Facts that stand on a block hold for what is inside it too, unless an inner thing cites facts of its own.
const keysIn = (value) =>
  Object.entries(value).flatMap(([field, child]) =>
    asList(child).flatMap((item) => {
      if (typeof item === 'string') return keyFields.has(field) || fullKey.test(item) ? [item] : [];
      return isObject(item) && item.facts === undefined ? keysIn(item) : [];
    }),
  );

/**
 * Finds every object in a value that names one of some ids, by any field: `facts: ['GP-03']`, `fact: 'GP-03'`, `figure: 'n999'`.
 * It knows no shapes, so it goes on working when pages, rules and cards gain new ones.
 * Takes the value, the ids, and where the value stands. Gives one hit for each object; functions are not opened.
 * @param {unknown} value
 * @param {ReadonlySet<string>} ids
 * @param {string} path
 * @param {Set<object>} seen objects already opened, so that a circle ends
 * @returns {Hit[]}
 */
export const restingOn = (value, ids, path, seen = new Set()) => {
  if (!isObject(value) || seen.has(value)) return [];
  seen.add(value);
  const inside = Object.entries(value).flatMap(([name, child]) => {
    // A list of plain ids belongs to the object that holds it.
    const plainList = Array.isArray(child) && child.length > 0 && strings(child).length === child.length;
    return plainList
      ? []
      : restingOn(
          child,
          ids,
          Array.isArray(value) ? `${path}[${isObject(child) && typeof child.id === 'string' ? child.id : name}]` : `${path}.${name}`,
          seen,
        );
  });
  const holds = (child) => asList(child).some((item) => typeof item === 'string' && ids.has(item));
  const names = Object.keys(value).filter((name) => holds(value[name]));
  if (names.length === 0) return inside;
  // In a record of facts by rule, the name of the field says which rule; in a block, the path is enough.
  const here = names.some((name) => citing.has(name)) ? path : `${path}.${names.join(', ')}`;
  return [{ path: here, keys: keysIn(value) }, ...inside];
};
