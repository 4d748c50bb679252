import { definePage } from '#content/schema.ts';

/** How to complain, by when, who helps, what happens after. */
export const complaints = definePage({
  id: 'complaints',
  ns: 'complaints',
  icon: 'write',
  blocks: [
    { kind: 'answer', key: 'answer', facts: ['CO-07'] },
    { kind: 'text', key: 'safe', icon: 'shield', facts: ['CO-07'] },
    { kind: 'heading', key: 'whatToDo' },
    {
      kind: 'steps',
      items: [
        { key: 'tell', icon: 'talk', facts: ['CO-07'] },
        { key: 'how', icon: 'write', facts: ['CO-07'] },
        { key: 'time', icon: 'calendar', facts: ['CO-07'] },
      ],
    },
    { kind: 'say', key: 'say', icon: 'talk' },
    { kind: 'heading', key: 'whoHelps' },
    {
      kind: 'list',
      items: [
        { key: 'pals', icon: 'hospital', facts: ['CO-07'] },
        { key: 'icb', icon: 'surgery', facts: ['CO-07'] },
        { key: 'friend', icon: 'family', facts: ['CO-07'] },
        { key: 'healthwatch', icon: 'helper', facts: ['CO-08'] },
      ],
    },
    { kind: 'call', figure: 'nhsEngland', key: 'nhsEngland' },
    { kind: 'call', figure: 'ombudsman', key: 'ombudsman' },
    { kind: 'link', to: 'saidNo', key: 'saidNo', icon: 'papersNo' },
  ],
});
