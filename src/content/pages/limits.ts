import { definePage } from '#content/schema.ts';

/** What the app promises, what it cannot promise, and what to do about it. */
export const limits = definePage({
  id: 'limits',
  ns: 'limits',
  icon: 'shield',
  blocks: [
    { kind: 'answer', key: 'answer' },
    { kind: 'text', key: 'answerWho', icon: 'lock' },
    { kind: 'heading', key: 'heading' },
    { kind: 'text', key: 'force', icon: 'alert' },
    { kind: 'text', key: 'forceSee' },
    { kind: 'text', key: 'forceDo' },
    { kind: 'text', key: 'traces', icon: 'mobile' },
    { kind: 'text', key: 'tracesDo' },
    { kind: 'text', key: 'keyboard', icon: 'write' },
    { kind: 'text', key: 'erase', icon: 'trash' },
    { kind: 'text', key: 'eraseTraces' },
    { kind: 'text', key: 'hide', icon: 'hide' },
    { kind: 'text', key: 'wifi', icon: 'hotel' },
    { kind: 'text', key: 'wifiNot' },
    { kind: 'text', key: 'loss', icon: 'info' },
    { kind: 'text', key: 'lossIphone' },
    { kind: 'text', key: 'lossDo' },
    { kind: 'text', key: 'translate', icon: 'languages' },
    { kind: 'text', key: 'translateDo' },
    { kind: 'text', key: 'clock', icon: 'calendar' },
    { kind: 'text', key: 'danger', icon: 'ambulance' },
    { kind: 'link', to: 'settings', key: 'settings', icon: 'trash' },
  ],
});
