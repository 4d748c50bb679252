import { definePage } from '#content/schema.ts';

/** Every topic that is not on the first page. */
export const topics = definePage({
  id: 'topics',
  ns: 'topics',
  icon: 'list',
  blocks: [
    { kind: 'heading', key: 'gpHeading' },
    {
      kind: 'tiles',
      items: [
        { to: 'appointment', key: 'appointment', icon: 'calendar' },
        { to: 'healthCheck', key: 'healthCheck', icon: 'test' },
        { to: 'nhsNumber', key: 'nhsNumber', icon: 'idCard' },
        { to: 'moved', key: 'moved', icon: 'moving' },
        { to: 'complaints', key: 'complaints', icon: 'write' },
        { to: 'stages', key: 'stages', icon: 'walk' },
      ],
    },
    { kind: 'heading', key: 'bodyHeading' },
    {
      kind: 'tiles',
      items: [
        { to: 'teeth', key: 'teeth', icon: 'tooth' },
        { to: 'eyes', key: 'eyes', icon: 'eye' },
        { to: 'longTerm', key: 'longTerm', icon: 'pills' },
        { to: 'disability', key: 'disability', icon: 'deaf' },
        { to: 'infections', key: 'infections', icon: 'infection' },
        { to: 'sexual', key: 'sexual', icon: 'contraception' },
        { to: 'violence', key: 'violence', icon: 'handsTogether' },
        { to: 'fgm', key: 'fgm', icon: 'woman' },
        { to: 'alone', key: 'alone', icon: 'person' },
        { to: 'bills', key: 'bills', icon: 'receipt' },
      ],
    },
  ],
});
