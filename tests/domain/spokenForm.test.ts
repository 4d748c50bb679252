import { describe, expect, it } from 'vitest';
import { languageIds } from '#domain/languages.ts';
import { spokenForm, spokenParts } from '#domain/spokenForm.ts';

describe('what a voice is given', () => {
  it.each([
    ['Call 999 now.', 'Call nine nine nine now.'],
    ['Call 0808 8010 503.', 'Call zero eight zero eight eight zero one zero five zero three.'],
    ['You have 14 days.', 'You have 14 days.'],
    ['It costs £9.90.', 'It costs £9.90.'],
    ['Bills of £500 or more.', 'Bills of £500 or more.'],
    ['See a GP. Show your HC2 at A&E.', 'See a G P. Show your H C two at A and E.'],
    ['NHS', 'N H S'],
    ['MAGPIE', 'MAGPIE'],
    ['From 16 to 18.', 'From 16 to 18.'],
  ])('%s', (text, spoken) => expect(spokenForm('en', text)).toBe(spoken));

  it('says figures in the words of the language', () => {
    expect(spokenForm('ti', 'ናብ \u2066999\u2069 ደውሉ።')).toBe('ናብ ትሽዓተ ትሽዓተ ትሽዓተ ደውሉ።');
    expect(spokenForm('vi', 'Gọi số 111.')).toBe('Gọi số một một một.');
    for (const lang of languageIds) expect(spokenForm(lang, '999'), lang).not.toMatch(/\d/);
  });

  it('goes sentence by sentence, none too long for a voice', () => {
    expect(spokenParts('One. Two? Three: four')).toEqual(['One.', 'Two?', 'Three:', 'four']);
    expect(spokenParts('ሓደ። ክልተ።')).toEqual(['ሓደ።', 'ክልተ።']);
    expect(spokenParts('ایک۔ دو۔')).toEqual(['ایک۔', 'دو۔']);
    const long = 'word '.repeat(100).trim();
    expect(spokenParts(long).every((part) => part.length <= 200)).toBe(true);
    expect(spokenParts(long).join(' ')).toBe(long);
    expect(spokenParts(' … ')).toEqual([]);
  });
});
