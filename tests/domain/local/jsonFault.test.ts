import { describe, expect, it } from 'vitest';
import { jsonFault } from '#domain/local/jsonFault.ts';

const limits = { depth: 2, values: 4 };
const fault = (text: string) => jsonFault(text, limits);

describe('a text of JSON', () => {
  it('has a depth', () => {
    expect(fault('[[]]')).toBeNull();
    expect(fault('[{}]')).toBeNull();
    expect(fault('[[[]]]')).toBe('too-deep');
    expect(fault('{"a":{"b":{}}}')).toBe('too-deep');
    expect(fault('[[],[]]')).toBeNull();
    expect(fault('[{},{}]')).toBeNull();
  });
  it('has a number of values', () => {
    expect(fault('[1,2,3,4]')).toBeNull();
    expect(fault('[1,2,3,4,5]')).toBe('too-many-values');
    expect(fault('[[],[],1]')).toBe('too-many-values');
  });
  it('has strings in which nothing counts', () => {
    expect(fault('["[[[[,,,,,"]')).toBeNull();
    expect(fault('["\\"[[[[[,,,,"]')).toBeNull();
    expect(fault('["\\\\",[[[')).toBe('too-deep');
    expect(fault('["]]]]",[[[')).toBe('too-deep');
    expect(fault('["a"["b"[')).toBe('too-deep');
  });
});
