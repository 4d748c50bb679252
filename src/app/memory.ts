/** What tools hold in memory about the person, and how to empty it at once. */
const emptiers = new Set<() => void>();

/** Registers a way to empty a tool's memory. Returns a function that takes it back. */
export const onForget = (empty: () => void): (() => void) => {
  emptiers.add(empty);
  return () => emptiers.delete(empty);
};

/** Empties the memory of every tool. */
export const forgetEverythingInMemory = (): void => {
  for (const empty of emptiers) empty();
};
