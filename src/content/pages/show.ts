import { definePage } from '#content/schema.ts';

/** The list of cards that a person shows to staff: the four most used first, the rest by place. */
export const show = definePage({
  id: 'show',
  ns: 'show',
  icon: 'card',
  blocks: [
    { kind: 'answer', key: 'answer' },
    { kind: 'heading', key: 'first' },
    { kind: 'card', card: 'c01' },
    { kind: 'card', card: 'c02' },
    { kind: 'card', card: 'c13' },
    { kind: 'card', card: 'c08' },
    { kind: 'heading', key: 'urgent', icon: 'ambulance' },
    { kind: 'card', card: 'c06' },
    { kind: 'heading', key: 'desk', icon: 'receptionDesk' },
    { kind: 'card', card: 'c03' },
    { kind: 'card', card: 'c23' },
    { kind: 'heading', key: 'doctor', icon: 'doctor' },
    { kind: 'card', card: 'c14' },
    { kind: 'card', card: 'c20' },
    { kind: 'heading', key: 'papers', icon: 'papers' },
    { kind: 'card', card: 'c09' },
  ],
});
