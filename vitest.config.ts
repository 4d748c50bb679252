import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/build/site/**', 'tests/e2e/**', 'tests/faults/**'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/build/site/**/*.test.ts', 'tests/e2e/**/*.test.ts', 'tests/faults/**/*.test.ts'],
          globalSetup: ['tests/e2e/buildSite.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
          // Browsers are killed, starved and cut off here, on machines that others load: what fails once is walked once more, and the run
          // says so. What is broken fails twice.
          retry: process.env.CI ? 1 : 0,
        },
      },
    ],
  },
});
