import { definePage } from '#content/schema.ts';

/** Choosing a language, and keeping further languages on the phone. */
export const languages = definePage({
  id: 'languages',
  ns: 'languages',
  icon: 'languages',
  blocks: [
    { kind: 'heading', key: 'choose' },
    { kind: 'tool', tool: 'picker' },
    { kind: 'heading', key: 'saveHeading', icon: 'savedOnPhone' },
    { kind: 'tool', tool: 'languages' },
    { kind: 'heading', key: 'notHere', icon: 'question' },
    { kind: 'link', to: 'show', key: 'notHereDo', icon: 'card' },
    { kind: 'heading', key: 'findHeading', icon: 'search' },
    { kind: 'text', key: 'findDo' },
    { kind: 'tool', tool: 'otherLanguages' },
  ],
});
