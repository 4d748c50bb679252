import { definePage } from '#content/schema.ts';

/** What to say to 111 and 999, with the sounds of the English words. */
export const callScript = definePage({
  id: 'callScript',
  ns: 'callScript',
  icon: 'phone',
  blocks: [
    { kind: 'answer', key: 'answer' },
    { kind: 'text', key: 'how', icon: 'listen' },
    { kind: 'heading', key: 'heading999', icon: 'ambulance' },
    {
      kind: 'sounds',
      items: [
        { key: 'ambulance', sound: 'ambulanceSound', facts: ['IN-15'] },
        { key: 'address', sound: 'addressSound', facts: ['IN-15'] },
        { key: 'interpreter', sound: 'interpreterSound', facts: ['IN-15'] },
      ],
    },
    { kind: 'languageSound', key: 'languageNote' },
    { kind: 'text', key: 'stay', icon: 'phone', facts: ['IN-15'] },
    { kind: 'text', key: 'quiet', icon: 'wait' },
    { kind: 'heading', key: 'heading111', icon: 'phone' },
    {
      kind: 'sounds',
      items: [
        { key: 'interpreter', sound: 'interpreterSound', facts: ['IN-14'] },
        { key: 'noEnglish', sound: 'noEnglishSound' },
        { key: 'phone', sound: 'phoneSound' },
        { key: 'again', sound: 'againSound' },
      ],
    },
  ],
});
