// Three small methods that phones of 2020 lack. Everything else that we use, they have.

const fill = (target: object, name: string, method: unknown): void => {
  if (!(name in target)) Object.defineProperty(target, name, { value: method, writable: true, configurable: true });
};

fill(Object, 'hasOwn', (object: object, key: PropertyKey) => Object.prototype.hasOwnProperty.call(object, key));

const at = function (this: ArrayLike<unknown>, place: number): unknown {
  return this[place < 0 ? this.length + place : place];
};
fill(Array.prototype, 'at', at);
fill(String.prototype, 'at', at);

fill(Array.prototype, 'findLast', function (this: unknown[], test: (item: unknown) => boolean) {
  return [...this].reverse().find(test);
});

export {};
