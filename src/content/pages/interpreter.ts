import { definePage } from '#content/schema.ts';

/** A person who speaks for you: how to ask, whom you can refuse, what to do after a no. */
export const interpreter = definePage({
  id: 'interpreter',
  ns: 'interpreter',
  icon: 'interpreter',
  blocks: [
    { kind: 'answer', key: 'answer', facts: ['IN-01'] },
    { kind: 'text', key: 'meaning', facts: ['IN-05'], icon: 'talk' },
    {
      kind: 'steps',
      items: [
        { key: 'stepAsk', facts: ['IN-08', 'IN-18'], icon: 'calendar' },
        { key: 'stepLanguage', facts: ['IN-09'], icon: 'languages' },
        { key: 'stepTime', facts: ['IN-10', 'IN-18'], icon: 'clock' },
      ],
    },
    { kind: 'card', card: 'c02' },
    { kind: 'card', card: 'c13' },
    { kind: 'card', card: 'c14' },
    { kind: 'text', key: 'notice', facts: ['IN-08'], icon: 'wait' },
    { kind: 'text', key: 'phoneNow', facts: ['IN-08', 'IN-11'], icon: 'phone' },
    { kind: 'text', key: 'n111Line', facts: ['IN-14'], icon: 'phone' },
    { kind: 'money', verdict: 'free', key: 'money', facts: ['IN-07'] },
    { kind: 'heading', key: 'canRefuseHeading', icon: 'question' },
    {
      kind: 'list',
      items: [
        { key: 'noFamily', facts: ['IN-05'], icon: 'family' },
        { key: 'noChild', facts: ['IN-06'], icon: 'child' },
        // The evidence for choosing is weak (IN-12), so these two say what you can ask for and cite no rule.
        { key: 'womanOrMan', icon: 'users' },
        { key: 'fearInterpreter', icon: 'shield' },
        { key: 'deaf', facts: ['IN-13'], icon: 'deaf' },
      ],
    },
    { kind: 'heading', key: 'refusedHeading', icon: 'alert' },
    { kind: 'steps', items: [{ key: 'askManager', facts: ['IN-16'], icon: 'staff' }] },
    { kind: 'say', key: 'sayDuty', facts: ['IN-16'], icon: 'talk' },
    {
      kind: 'list',
      items: [
        { key: 'hospitalPals', facts: ['IN-16'], icon: 'hospital' },
        { key: 'gpIcb', facts: ['IN-16'], icon: 'surgery' },
      ],
    },
  ],
});
