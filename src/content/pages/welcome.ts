import { definePage } from '#content/schema.ts';

/** First run only: what this is, and that it is safe to look. */
export const welcome = definePage({
  id: 'welcome',
  ns: 'welcome',
  icon: 'mark',
  blocks: [
    { kind: 'answer', key: 'about' },
    {
      kind: 'list',
      items: [
        { key: 'noPay', icon: 'poundNo' },
        { key: 'noName', icon: 'person' },
        { key: 'staysHere', icon: 'lock' },
        { key: 'notNhs', icon: 'shield' },
      ],
    },
    { kind: 'tool', tool: 'install' },
    { kind: 'link', to: 'home', key: 'continue', icon: 'next', primary: true },
  ],
});
