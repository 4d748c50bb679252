import { describe, expect, it } from 'vitest';
import { NewerDatabase, NoAnswer, storageErrorOf } from '#storage/storageError.ts';

const named = (name: string, message = '', more: object = {}) => Object.assign(new Error(message), { name, ...more });

describe('the code for what was thrown', () => {
  it.each([
    ['QuotaExceededError', named('QuotaExceededError')],
    ['the old name in Firefox', named('NS_ERROR_DOM_QUOTA_REACHED')],
    ['a full disk in Firefox', named('NS_ERROR_FILE_NO_DEVICE_SPACE')],
    ['only words', named('UnknownError', 'Internal error: there is no space left, disk full')],
    ['an abort that carries it', named('AbortError', '', { inner: named('QuotaExceededError') })],
    ['an abort that carries an abort', named('AbortError', '', { inner: named('AbortError') })],
    ['one of many rows', named('BulkError', '2 of 3 failed', { failures: [named('AbortError')] })],
  ])('full: %s', (_what, thrown) => expect(storageErrorOf(thrown)).toBe('storage-full'));

  it.each([
    ['newer: our own epoch', new NewerDatabase(), 'storage-newer'],
    ['newer: the browser says so', named('OpenFailedError', '', { inner: named('VersionError') }), 'storage-newer'],
    ['blocked: no answer', new NoAnswer('x'), 'storage-blocked'],
    ['blocked: none there', named('MissingAPIError'), 'storage-blocked'],
    ['blocked: a private window', named('OpenFailedError', '', { inner: named('InvalidStateError') }), 'storage-blocked'],
    ['broken: anything else', named('UnknownError'), 'storage-broken'],
    ['broken: not even an error', 'oh', 'storage-broken'],
    ['broken: nothing', undefined, 'storage-broken'],
  ])('%s', (_what, thrown, code) => expect(storageErrorOf(thrown)).toBe(code));

  it('ends also where an error carries itself', () => {
    const loop = named('X');
    Object.assign(loop, { inner: loop });
    expect(storageErrorOf(loop)).toBe('storage-broken');
  });
});
