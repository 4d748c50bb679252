import { defineConfig } from 'vitest/config';

/** The tests of one group of mutations; `scripts/mutation.ts` names them. */
export default defineConfig({
  test: { name: 'mutation', include: (process.env.DOORWAY_MUTATION_TESTS ?? '').split(' '), testTimeout: 30_000 },
});
