import { describe, expect, it } from 'vitest';
import { wordsToShow } from '../../scripts/build/wordsToShow.ts';

const english = { gp: { title: 'GP', answer: 'You can.' }, common: { home: 'Home', back: 'Back' } };
const chrome = new Set(['common']);

describe('the words that the app shows', () => {
  it('are all of them where nothing is missing or faulty', () => {
    const own = { gp: { title: 'ጂፒ', answer: 'ትኽእሉ ኢኹም።' }, common: { home: 'ገዛ', back: 'ተመለስ' } };
    expect(wordsToShow(english, own, new Set(), chrome)).toEqual({ words: own, englishOnly: [] });
  });

  it('leave out a faulty sentence and keep the rest of the page', () => {
    const own = { gp: { title: 'ጂፒ', answer: 'ጌጋ' }, common: { home: 'ገዛ', back: 'ተመለስ' } };
    const shown = wordsToShow(english, own, new Set(['gp:answer']), chrome);
    expect(shown.englishOnly).toEqual(['gp:answer']);
    expect(shown.words.gp).toEqual({ title: 'ጂፒ' });
  });

  it('leave out a whole page that lacks a sentence', () => {
    const shown = wordsToShow(english, { gp: { title: 'ጂፒ' }, common: { home: 'ገዛ', back: 'ተመለስ' } }, new Set(), chrome);
    expect(shown.englishOnly).toEqual(['gp:title', 'gp:answer']);
    expect(shown.words.gp).toEqual({});
  });

  it('fall back one by one in what frames every page', () => {
    const shown = wordsToShow(english, { gp: english.gp, common: { home: 'ገዛ', back: '' } }, new Set(), chrome);
    expect(shown.englishOnly).toEqual(['common:back']);
  });

  it('leave out words of the search that the English list of the page has, and words that stand twice', () => {
    const searched = { gp: { title: 'GP', searchWords: 'gp doctor' } };
    const send = (own: string) => wordsToShow(searched, { gp: { title: 'ጂፒ', searchWords: own } }, new Set(), chrome).words.gp?.searchWords;
    expect(send('ሓኪም GP ሓኪም ዶክተር')).toBe('ሓኪም ዶክተር');
    // Control: where nothing else is there, the list stays.
    expect(send('GP')).toBe('GP');
  });
});
