import { definePage } from '#content/schema.ts';

/** Who may learn what the NHS knows about a person, how to see it, how to complain, and what this app keeps. */
export const privacy = definePage({
  id: 'privacy',
  ns: 'privacy',
  icon: 'lock',
  blocks: [
    { kind: 'answer', key: 'answer', facts: ['CO-01'] },
    { kind: 'text', key: 'consent', icon: 'question', facts: ['CO-01'] },
    { kind: 'text', key: 'exceptions', icon: 'justice', facts: ['CO-01'] },
    { kind: 'text', key: 'gp', icon: 'surgery', facts: ['CO-03'] },
    { kind: 'text', key: 'gpUnless', facts: ['CO-03'] },
    { kind: 'text', key: 'bulk', icon: 'papersNo', facts: ['CO-02'] },
    { kind: 'text', key: 'oneCase', facts: ['CO-02'] },
    { kind: 'text', key: 'hospital', icon: 'hospital', facts: ['CO-03'] },
    { kind: 'link', to: 'hospital', key: 'hospitalLink', icon: 'hospital' },
    { kind: 'text', key: 'record', icon: 'read', facts: ['CO-05'] },
    { kind: 'text', key: 'recordWrong', icon: 'write', facts: ['CO-05'] },
    { kind: 'heading', key: 'complainHeading' },
    { kind: 'text', key: 'complain', icon: 'talk', facts: ['CO-07'] },
    { kind: 'text', key: 'complainTime', icon: 'calendar', facts: ['CO-07'] },
    { kind: 'text', key: 'complainSafe', icon: 'shield', facts: ['CO-07'] },
    { kind: 'call', figure: 'ombudsman', key: 'ombudsman' },
    { kind: 'heading', key: 'appHeading' },
    {
      kind: 'list',
      items: [
        { key: 'staysHere', icon: 'lock' },
        { key: 'keepsSettings', icon: 'settings' },
        { key: 'keepsNone', icon: 'cross' },
        { key: 'pictures', icon: 'image' },
      ],
    },
    { kind: 'link', to: 'limits', key: 'limits', icon: 'shield' },
    { kind: 'link', to: 'settings', key: 'settings', icon: 'trash' },
  ],
});
