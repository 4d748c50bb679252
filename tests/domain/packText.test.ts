import { describe, expect, it } from 'vitest';
import { isOwnAddress, isRecord, isSafeName, isSafeText, isWords } from '#domain/packText.ts';

describe('text', () => {
  it.each([
    ['a sentence', 'Call 999.', true],
    ['two lines', 'One\nTwo', true],
    ['letters that join and part', 'می\u200cخواهم\u200d\u200e\u200f', true],
    ['a letter outside the first plane', 'a\u{1f600}', true],
    ['nothing', '', false],
    ['no text', 4, false],
    ['a control', 'a\u0000', false],
    ['a tab', 'a\tb', false],
    ['a control after a line', 'One\n\u0007Two', false],
    ['a delete', 'a\u007f', false],
    ['a private letter', 'a\ue000', false],
    ['half a letter', 'a\ud83d', false],
    ['the first turn of direction', '\u202aa', false],
    ['the last turn of direction', 'a\u202e', false],
    ['the first island of direction', 'a\u2066', false],
    ['the last island of direction', 'a\u2069', false],
    ['a tag', 'a\u{e0041}', false],
  ])('%s: is safe?', (_what, value, safe) => {
    expect(isSafeText(value)).toBe(safe);
  });

  it('is no name where every object has it', () => {
    expect(['gp', '__proto__', 'constructor', 'prototype', '', 'toString'].map(isSafeName)).toEqual([
      true,
      false,
      false,
      false,
      false,
      true,
    ]);
  });
});

describe('a record', () => {
  it('is neither null nor a list nor anything else', () => {
    expect([{}, { a: 1 }, null, [], 'x', 4, undefined].map(isRecord)).toEqual([true, true, false, false, false, false, false]);
  });

  it('of words has safe names and safe text throughout', () => {
    expect(isWords({ gp: 'x', home: 'y' })).toBe(true);
    for (const wrong of [null, { gp: 'x', home: '' }, { gp: 'x', '': 'y' }, { gp: 4 }]) expect(isWords(wrong)).toBe(false);
  });
});

describe('an address of our own', () => {
  it.each([
    ['/packs/ti.ab-c_1.json', true],
    ['/a', true],
    ['/', false],
    ['', false],
    ['a/b', false],
    ['//elsewhere.example', false],
    ['/\\elsewhere.example', false],
    ['https://elsewhere.example/a', false],
    ['/a b', false],
    ['/a?b', false],
    ['/a\n', false],
    ['/a#b', false],
    [4, false],
  ])('%j: %s', (address, own) => {
    expect(isOwnAddress(address)).toBe(own);
  });
});
