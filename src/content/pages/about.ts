import { definePage } from '#content/schema.ts';

/** For whom this is, what it is not, where its text comes from, and the licences. */
export const about = definePage({
  id: 'about',
  ns: 'about',
  icon: 'info',
  blocks: [
    { kind: 'answer', key: 'who' },
    { kind: 'text', key: 'independent', icon: 'shield' },
    { kind: 'text', key: 'framework', icon: 'handsTogether' },
    { kind: 'text', key: 'pillars', icon: 'list' },
    { kind: 'text', key: 'noClaim' },
    { kind: 'text', key: 'noAdvice', icon: 'doctor' },
    { kind: 'text', key: 'drafts', icon: 'languages' },
    { kind: 'text', key: 'english', icon: 'languages' },
    { kind: 'text', key: 'opensNothing', icon: 'lock' },
    { kind: 'heading', key: 'sourcesHeading', icon: 'papers' },
    { kind: 'tool', tool: 'sources' },
    { kind: 'heading', key: 'licences' },
    {
      kind: 'list',
      items: [
        { key: 'code', icon: 'write' },
        { key: 'text', icon: 'read' },
        { key: 'icons', icon: 'image' },
        { key: 'fonts', icon: 'textSize' },
      ],
    },
  ],
});
