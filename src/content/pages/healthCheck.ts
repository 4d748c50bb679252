import { definePage } from '#content/schema.ts';

/** The first health check: what they may ask, that one may say no, what it is for. */
export const healthCheck = definePage({
  id: 'healthCheck',
  ns: 'healthCheck',
  icon: 'test',
  blocks: [
    { kind: 'answer', key: 'answer', facts: ['GP-26'] },
    { kind: 'text', key: 'noWait', icon: 'doctor', facts: ['GP-26'] },
    { kind: 'money', verdict: 'free', key: 'money', facts: ['GP-01', 'EN-25'] },
    { kind: 'heading', key: 'theyAsk' },
    {
      kind: 'list',
      items: [
        { key: 'illness', icon: 'papers' },
        { key: 'medicines', icon: 'medicines', facts: ['DI-06'] },
        { key: 'vaccines', icon: 'test', facts: ['VA-01'] },
        { key: 'countries', icon: 'globe', facts: ['VA-04'] },
      ],
    },
    { kind: 'heading', key: 'youCan' },
    {
      kind: 'list',
      items: [
        { key: 'sayNo', icon: 'cross', facts: ['CO-09'] },
        { key: 'private', icon: 'lock' },
        { key: 'interpreter', icon: 'interpreter', facts: ['IN-01', 'IN-18'] },
        { key: 'vaccinesAdult', icon: 'check', facts: ['VA-01', 'VA-02'] },
      ],
    },
    { kind: 'card', card: 'c02' },
    { kind: 'card', card: 'c12' },
    { kind: 'text', key: 'homeOffice', icon: 'shield', facts: ['CO-03'] },
    { kind: 'link', to: 'infections', key: 'infections', icon: 'infection' },
  ],
});
