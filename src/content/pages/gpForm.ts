import { definePage } from '#content/schema.ts';

/** Step 4 of joining a GP: the boxes that matter, what may stay empty, and what to be careful with. */
export const gpForm = definePage({
  id: 'gpForm',
  ns: 'gpForm',
  icon: 'form',
  blocks: [
    { kind: 'answer', key: 'answer', facts: ['GP-19', 'IN-17'] },
    { kind: 'text', key: 'formsDiffer', facts: ['GP-16', 'GP-24'], icon: 'papers' },
    { kind: 'link', to: 'boxes', key: 'openBoxes', icon: 'form', primary: true },
    { kind: 'heading', key: 'matterHeading', icon: 'write' },
    {
      kind: 'list',
      items: [
        { key: 'who', facts: ['GP-18'], icon: 'family' },
        { key: 'name', facts: ['GP-19'], icon: 'person' },
        { key: 'birthDate', facts: ['GP-19'], icon: 'calendar' },
        { key: 'address', facts: ['GP-07', 'GP-19'], icon: 'home' },
        { key: 'hotelAddress', facts: ['GP-07'], icon: 'hotel' },
        { key: 'noAddress', facts: ['GP-07'], icon: 'surgery' },
        { key: 'phone', facts: ['GP-19'], icon: 'mobile' },
        { key: 'interpreter', facts: ['IN-17'], icon: 'interpreter' },
        { key: 'otherLanguage', facts: ['GP-21'], icon: 'languages' },
      ],
    },
    { kind: 'heading', key: 'emptyHeading', icon: 'papersNo' },
    {
      kind: 'list',
      items: [
        { key: 'noNhsNumber', facts: ['GP-03', 'GP-23'], icon: 'registerBook' },
        { key: 'noAccount', facts: ['GP-22'], icon: 'lock' },
        { key: 'someOptional', facts: ['GP-19'], icon: 'question' },
      ],
    },
    { kind: 'heading', key: 'carefulHeading', icon: 'alert' },
    {
      kind: 'list',
      items: [
        { key: 'oldForm', facts: ['GP-25'], icon: 'form' },
        { key: 'oldFormUse', facts: ['GP-25'], icon: 'receipt' },
        { key: 'askNewForm', facts: ['GP-25'], icon: 'receptionDesk' },
        { key: 'sharing', facts: ['GP-24'], icon: 'share' },
      ],
    },
    { kind: 'card', card: 'c14' },
    { kind: 'heading', key: 'onlineHeading', facts: ['GP-16'], icon: 'globe' },
    {
      kind: 'list',
      items: [
        { key: 'onlineTime', facts: ['GP-17'], icon: 'clock' },
        { key: 'onlineStatus', facts: ['GP-20'], icon: 'lock' },
        { key: 'onlineShort', facts: ['GP-14'], icon: 'wait' },
        { key: 'paperForm', facts: ['GP-16'], icon: 'form' },
      ],
    },
    { kind: 'money', verdict: 'free', key: 'money', facts: ['GP-01', 'EN-25'] },
    { kind: 'link', to: 'gpAfter', key: 'next', icon: 'next', primary: true },
  ],
});
