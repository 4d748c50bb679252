import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable } from '#domain/printable.ts';

describe('what a person wrote', () => {
  it.each([
    ['names in any script', 'ሰላም محمد 李 Jürgen Nguyễn', 'ሰላም محمد 李 Jürgen Nguyễn'],
    ['joiners inside words', 'می\u200cخواهم', 'می\u200cخواهم'],
    ['emoji', '🏥 Clinic', '🏥 Clinic'],
    ['marks that stand on a letter', 'e\u0301', 'é'],
    ['line breaks', 'a\r\nb\tc', 'a b c'],
    ['control characters', 'a\u0000b\u001bc\u007f', 'abc'],
    ['marks that turn the writing round', '\u202eabc\u202c \u2067x\u2069', 'abc x'],
    ['a private letter and half a letter', 'a\ue000b\ud800c', 'abc'],
  ])('%s', (_name, written, stands) => expect(printable(written)).toBe(stands));

  it('never holds a control character or a direction mark, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(printable(text)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        expect(printable(printable(text))).toBe(printable(text));
      }),
    );
  });
});
