import type { Plugin } from 'vite';

/** Leaves the statements of facts out of what is sent to phones: pages need only whose text they rest on, and when. */
export const leanFacts = (): Plugin => ({
  name: 'doorway:lean-facts',
  enforce: 'pre',
  applyToEnvironment: (environment) => environment.name === 'client',
  transform: {
    filter: { id: /\/domain\/facts\.json$/ },
    handler(code) {
      const facts = JSON.parse(code) as Record<string, { sources: string[]; evidenceDate: string | null }>;
      const lean = Object.entries(facts).map(([id, { sources, evidenceDate }]) => [id, { sources, evidenceDate }]);
      return { code: JSON.stringify(Object.fromEntries(lean)), map: null };
    },
  },
});
