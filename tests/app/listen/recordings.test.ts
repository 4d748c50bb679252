import { describe, expect, it } from 'vitest';
import { readRecordingList } from '#app/listen/recordings.ts';

const list = { format: 1, lang: 'ti', files: { AB23: '/recordings/ti-ab23.0123456789ab.webm' } };

describe('a list of recordings', () => {
  it('names the file of each sentence by its code', () => {
    expect([...readRecordingList('ti', list)]).toEqual([['AB23', '/recordings/ti-ab23.0123456789ab.webm']]);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['words', 'list'],
    ['another language', { ...list, lang: 'am' }],
    ['another format', { ...list, format: 2 }],
    ['no files', { ...list, files: null }],
  ])('%s gives none', (_, value) => expect(readRecordingList('ti', value).size).toBe(0));

  it('takes no address of another site', () => {
    const files = { AB23: 'https://example.org/a.webm', CD45: '/recordings/../sw.js', EF67: 7, GH89: '/recordings/a.webm' };
    expect([...readRecordingList('ti', { ...list, files })]).toEqual([['GH89', '/recordings/a.webm']]);
  });
});
