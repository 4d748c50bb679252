import { definePage } from '#content/schema.ts';

/** The neutral page that Hide shows: a plain clock that says nothing about health or about this app. */
export const pause = definePage({
  id: 'pause',
  ns: 'pause',
  icon: 'clock',
  blocks: [
    { kind: 'tool', tool: 'pause' },
    { kind: 'link', to: 'home', key: 'home', icon: 'back' },
  ],
});
