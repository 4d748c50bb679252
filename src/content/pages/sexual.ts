import { definePage } from '#content/schema.ts';

/** Contraception, infections from sex, a pregnancy that is not wanted. */
export const sexual = definePage({
  id: 'sexual',
  ns: 'sexual',
  icon: 'contraception',
  blocks: [
    { kind: 'answer', key: 'answer', facts: ['SR-01', 'EN-26'] },
    { kind: 'text', key: 'where', icon: 'place', facts: ['SR-01'] },
    { kind: 'text', key: 'clinic', icon: 'hospital', facts: ['SR-02'] },
    { kind: 'text', key: 'status', icon: 'papersNo', facts: ['SR-02'] },
    { kind: 'money', verdict: 'free', key: 'infections', facts: ['EN-28', 'SR-02'] },
    { kind: 'heading', key: 'soonHeading' },
    {
      kind: 'list',
      items: [
        { key: 'pill', icon: 'pharmacy', facts: ['EM-07'] },
        { key: 'today', icon: 'clock', facts: ['EM-07'] },
        { key: 'pep', icon: 'alert', facts: ['SR-03'] },
        { key: 'pepWhere', icon: 'walk', facts: ['SR-03'] },
      ],
    },
    { kind: 'heading', key: 'unwanted' },
    {
      kind: 'list',
      items: [
        { key: 'askNow', icon: 'clock', facts: ['SR-04'] },
        { key: 'yourself', icon: 'phone', facts: ['SR-04'] },
        { key: 'money', icon: 'pound', facts: ['SR-04', 'EN-26'] },
        { key: 'noWait', icon: 'helper', facts: ['SR-04'] },
      ],
    },
    { kind: 'card', card: 'c11' },
    { kind: 'card', card: 'c12' },
    { kind: 'text', key: 'screening', icon: 'letter', facts: ['VA-06'] },
    { kind: 'link', to: 'pregnancy', key: 'pregnancy', icon: 'pregnant' },
  ],
});
