import { definePage } from '#content/schema.ts';

/** The way through the system by stage, each with what matters then. */
export const stages = definePage({
  id: 'stages',
  ns: 'stages',
  icon: 'walk',
  blocks: [
    { kind: 'answer', key: 'answer', facts: ['GP-01', 'EN-44'] },
    {
      kind: 'tiles',
      items: [
        { to: 'firstDays', key: 'firstDays', icon: 'walk' },
        { to: 'hotel', key: 'hotel', icon: 'hotel' },
        { to: 'moved', key: 'moved', icon: 'moving' },
        { to: 'waiting', key: 'waiting', icon: 'wait' },
        { to: 'refused', key: 'refused', icon: 'papersNo' },
        { to: 'allowed', key: 'allowed', icon: 'check' },
      ],
    },
  ],
});
