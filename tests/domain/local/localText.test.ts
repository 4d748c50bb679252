import { describe, expect, it } from 'vitest';
import { plainDigits } from '#domain/local/digits.ts';
import { cleanText } from '#domain/local/localText.ts';

// Beyond these planes and tags there are only rare letters of Chinese, and private ones.
const signs = Array.from({ length: 0x20000 + 0x1000 }, (_, at) => String.fromCodePoint(at < 0x20000 ? at : 0xe0000 + at - 0x20000));
const having = (form: RegExp): string[] => signs.filter((sign) => form.test(sign));
const allDigits = having(/\p{Nd}/u);

describe('letters that are not seen', () => {
  it('are taken out: all that turn the writing round', () => {
    const controls = having(/\p{Bidi_Control}/u);
    expect(controls).toHaveLength(12);
    for (const sign of controls) expect(cleanText(`a${sign}b`)).toBe('ab');
  });
  it('are taken out or refused: all that can be left out, and controls', () => {
    for (const sign of having(/[\p{Default_Ignorable_Code_Point}\p{Cc}]/u)) expect(['ab', 'a b', null]).toContain(cleanText(`a${sign}b`));
  });
  it('leave a space where they are a gap', () => {
    for (const gap of ['\n', '\r\n', '\t', '\u00a0', '\u0085', '\u2028', '\u2029', '\u2800', '\u3000', ' \u200b '])
      expect(cleanText(`${gap}a${gap}b${gap}`)).toBe('a b');
  });
  it('marks of notes are taken out', () => expect(cleanText('a\ufff9b\ufffac\ufffb')).toBe('abc'));
});

describe('joiners', () => {
  it('stay inside words of scripts that join', () => {
    for (const word of [
      'می\u200cخواهم',
      'क्\u200dष',
      'র\u200d্যা',
      'ක්\u200dෂ',
      'ക്\u200dക',
      'ਕ\u200dਕ',
      'ક\u200cક',
      'କ\u200cକ',
      'க\u200cக',
      'క\u200cక',
      'ಕ\u200cಕ',
    ])
      expect(cleanText(word)).toBe(word.normalize('NFC'));
  });
  it('go everywhere else', () => {
    expect(cleanText('a\u200cb\u200dc')).toBe('abc');
    expect(cleanText('\u200cمی\u200c')).toBe('می');
    expect(cleanText('می\u200cb')).toBe('میb');
    expect(cleanText('b\u200cمی')).toBe('bمی');
    expect(cleanText('می\u200c\u200cخ')).toBe('میخ');
    expect(cleanText('🧑\u200d🚀')).toBe('🧑🚀');
  });
});

describe('letters that are refused', () => {
  it.each([
    '\u{e0000}',
    '\u{e0041}',
    '\u{e007f}',
    '\u{e0fff}',
    '\ue000',
    '\uf8ff',
    '\u{f0000}',
    '\u{10fffd}',
    '\ud800',
    '\udfff',
    '\ufdd0',
    '\ufdef',
    '\ufffe',
    '\uffff',
  ])('%j', (sign) => {
    expect(cleanText(`a${sign}b`)).toBeNull();
  });
  it('more than six marks on one letter', () => {
    expect(cleanText(`b${'\u0489'.repeat(6)}`)).toBe(`b${'\u0489'.repeat(6)}`);
    expect(cleanText(`b${'\u0489'.repeat(7)}`)).toBeNull();
    expect(cleanText(`b${'\u0489\u200b'.repeat(7)}`)).toBeNull();
  });
  it('but text of all our languages stays', () => {
    for (const text of ['بلدة المثال: أماكن تساعد', 'ዶክተር ኣሎ', 'অ্যাপ', 'Nước Việt', 'ئەم شوێنە', 'I’m “fine”: £9.90 – 5%'])
      expect(cleanText(text)).toBe(text.normalize('NFC'));
  });
  it('and is composed', () => expect(cleanText('e\u0301')).toBe('\u00e9'));
});

describe('digits', () => {
  it('of every script become 0 to 9', () => {
    expect(allDigits.length % 10).toBe(0);
    for (let place = 0; place < allDigits.length; place += 10) {
      const ten = allDigits.slice(place, place + 10);
      expect(ten.map((digit) => plainDigits(digit)).join('')).toBe('0123456789');
    }
  });
  it('agree with what the letters of mathematics stand for', () => {
    for (const digit of allDigits.filter((sign) => /^\d$/.test(sign.normalize('NFKC'))))
      expect(plainDigits(digit)).toBe(digit.normalize('NFKC'));
  });
  it('of two scripts in one number are refused, whatever stands between them', () => {
    for (const between of ['', ' ', '-', '(', ')', '.', '/', '\u2010', '\u2013', '\u2015', ' - ']) {
      expect(plainDigits(`1${between}٢`)).toBeNull();
      expect(plainDigits(`۱${between}٢`)).toBeNull();
      expect(plainDigits(`x ٢${between}٣٤${between}5`)).toBeNull();
    }
  });
  it('of two scripts are refused also far apart in a number, and in one number of several', () => {
    expect(plainDigits('1 1 ٢')).toBeNull();
    expect(plainDigits('1٢ and 34')).toBeNull();
  });
  it('of two scripts in two numbers are not', () => {
    expect(plainDigits('1 a ٢')).toBe('1 a 2');
    expect(plainDigits('١, 2')).toBe('1, 2');
  });
  it('leave a text without them as it is', () => expect(plainDigits('call 0800 1111 ² ①')).toBe('call 0800 1111 ² ①'));
});
