import { describe, expect, it } from 'vitest';
import { readStatus, readWords } from '../../scripts/build/localeFiles.ts';
import type { StatusEntry } from '../../scripts/checks/status.ts';
import { answersFromCsv, toCsv } from '../../scripts/translations/csv.ts';
import { exportRows, type Row } from '../../scripts/translations/exportRows.ts';
import { importAnswers, stateOf, wordsHash, type Reader } from '../../scripts/translations/importAnswers.ts';
import type { Answer } from '../../scripts/translations/answer.ts';
import { answersFromXliff, toXliff } from '../../scripts/translations/xliff.ts';

const rows = exportRows('ti');
const rowOf = (key: string): Row => rows.find((row) => row.key === key)!;
const gp = rowOf('gp:answer');
const own = readWords('ti');
const status = readStatus<StatusEntry>('ti');
const first: Reader = { who: 'R-014', role: 'reader' };
const second: Reader = { who: 'R-015', role: 'second reader' };
const answer = (change: Partial<Answer> = {}): Answer => ({
  key: gp.key,
  code: null,
  src: gp.src,
  verdict: 'ok',
  text: null,
  comment: '',
  ...change,
});
const take = (answers: readonly Answer[], reader = first, before = { own, status }) =>
  importAnswers({ lang: 'ti', answers, reader, today: '2026-12-01', ...before });

describe('tables', () => {
  it('begin with the mark by which spreadsheet programs know UTF-8, and hold every sentence', () => {
    const table = toCsv(rows);
    expect(table.startsWith('\uFEFF"key"')).toBe(true);
    expect(answersFromCsv(table).map(({ key }) => key)).toEqual(rows.map(({ key }) => key));
    expect(answersFromCsv(table).every(({ verdict, text }) => verdict === 'none' && text === null)).toBe(true);
  });

  it.each(['=1+1', '+44', '-1', '@x', '0808 8010 503'])('hold no cell that a program would reckon with: %s', (text) => {
    const table = toCsv([{ ...gp, current: text }]);
    expect(table).toContain(`"'${text}"`);
    const filled = table.replace('"","",""', `"'${text}","",""`);
    expect(answersFromCsv(filled)[0]?.text).toBe(text);
  });

  it('come back with quotes, lines, other separators and columns in another order', () => {
    const [one] = answersFromCsv('comment;answer;yours;key\r\n"a ""b""";Change;"two\nlines";gp:answer\r\n');
    expect(one).toMatchObject({ key: 'gp:answer', verdict: 'wrong', text: 'two\nlines', comment: 'a "b"', src: null });
  });

  it('are refused without keys and codes', () => {
    expect(() => answersFromCsv('name,words\na,b\n')).toThrow(/no column/);
    expect(() => answersFromCsv('')).toThrow(/no column/);
  });
});

describe('XLIFF', () => {
  it('carries words, notes and the English that was translated, and comes back as it went', async () => {
    const text = await toXliff('ti', rows);
    expect(text).toContain(`[src ${gp.src}]`);
    const back = await answersFromXliff(text);
    expect(back.map(({ key }) => key)).toEqual(rows.map(({ key }) => key));
    expect(back.filter(({ src }, place) => src !== rows[place]?.src)).toEqual([]);
    expect(back.filter(({ text: words }, place) => (words ?? '') !== rows[place]?.current.trim())).toEqual([]);
    expect(take(back).read, 'a file that nobody changed says that nobody read it').toBe(0);
  });

  it('that is cut or something else is refused', async () => {
    await expect(answersFromXliff('<html></html>')).rejects.toThrow();
    await expect(answersFromXliff('')).rejects.toThrow();
  });
});

describe('answers of a reader', () => {
  it('make a sentence read by one, and by two different people reviewed', () => {
    const one = take([answer()]);
    expect(one).toMatchObject({ read: 1, refused: 0 });
    expect(one.status['gp:answer']).toMatchObject({
      state: 'read-by-speaker',
      method: 'person',
      review: [{ who: 'R-014', decision: 'ok', src: gp.src }],
    });
    const two = take([answer()], second, one);
    expect(two.status['gp:answer']?.state).toBe('reviewed');
    expect(two.status['gp:answer']?.back).toEqual(status['gp:answer']?.back);
  });

  it('count once for one person', () => {
    const again = take([answer()], first, take([answer()]));
    expect(again.status['gp:answer']?.state).toBe('read-by-speaker');
    expect(again).toMatchObject({ read: 0, untouched: 1 });
    expect(again.lines.join()).toContain('one person counts once');
  });

  it('are found by the code of the paper sheet', () => {
    expect(take([answer({ key: null, code: gp.code.toLowerCase(), src: null })]).status['gp:answer']?.state).toBe('read-by-speaker');
    expect(take([answer({ key: null, code: '!!!!' })]).refused).toBe(1);
  });

  it('for an older English are not taken, and nothing changes', () => {
    const late = take([answer({ src: '000000000000', text: 'ሓድሽ ቃላት።' })]);
    expect(late).toMatchObject({ refused: 1, edited: 0 });
    expect(late.own).toEqual(own);
    expect(late.status).toEqual(status);
  });

  it.each([
    ['a lost variable', 'gpAfter:addressLetter', 'ንደብዳቤ ኣድራሻ መልሱ።'],
    ['another script', 'gp:answer', 'Anyone can see a doctor here.'],
    ['digits of another script', 'gp:answer', 'ኩሉ ሰብ ፩ GP ክሪኢ ይኽእል እዩ።'],
    ['signs of direction', 'gp:answer', '\u202Eኩሉ ሰብ GP ክሪኢ ይኽእል እዩ።'],
  ])('with %s are refused', (_, key, text) => {
    const result = take([answer({ key, src: rowOf(key).src, text })]);
    expect(result).toMatchObject({ refused: 1, edited: 0 });
    expect(result.own).toEqual(own);
  });

  it('with other words show a difference, drop the old back-translation, and need a new one', () => {
    const text = `${gp.current.replace('።', '')} ኢኹም።`;
    const result = take([answer({ text })]);
    expect(result).toMatchObject({ edited: 1, refused: 0 });
    expect(result.own.gp?.answer).toBe(text);
    expect(result.lines.join('\n')).toContain(gp.current);
    expect(result.lines.join('\n')).toContain('put back into English');
    expect(result.status['gp:answer']).toMatchObject({ state: 'read-by-speaker' });
    expect(result.status['gp:answer']?.back).toBeUndefined();
  });

  it('that object outweigh those that agree', () => {
    const result = take([answer({ verdict: 'wrong', comment: 'says another thing' })], second, take([answer()]));
    expect(result.status['gp:answer']?.state).toBe('flagged');
    expect(result.lines.join()).toContain('says another thing');
  });

  it('that say nothing change nothing', () => {
    expect(take([answer({ verdict: 'unknown' }), answer({ verdict: 'none' })])).toMatchObject({ untouched: 2, read: 0, status });
  });

  it('hold only for the words that were read', () => {
    const review = {
      who: 'R-014',
      role: 'reader',
      decision: 'ok',
      date: '2026-12-01',
      languages: ['ti', 'en'],
      src: 'a',
      own: wordsHash('old'),
    } as const;
    expect(stateOf([review], 'a', wordsHash('old'))).toBe('read-by-speaker');
    expect(stateOf([review], 'a', wordsHash('new'))).toBeNull();
    expect(stateOf([review], 'b', wordsHash('old'))).toBeNull();
  });
});
