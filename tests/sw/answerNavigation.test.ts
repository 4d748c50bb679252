import { describe, expect, it } from 'vitest';
import { answerNavigation } from '#sw/answerNavigation.ts';

const kept = new Set(['en', 'ti']);
const answer = (address: string, isPlain = false) => {
  const { pathname, search } = new URL(address, 'https://doorway.example');
  return answerNavigation({ pathname, search, isPlain, isKept: (lang) => kept.has(lang) });
};

describe('where a page comes from', () => {
  it.each([
    ['/ti/gp/', 'shell'],
    ['/ti/gp', 'shell'],
    ['/ti', 'shell'],
    ['/ti/gp/?from=home', 'shell'],
    ['/en/k7w3d/', 'shell'],
    ['/', 'shell'],
    ['/index.html', 'shell'],
    ['/ti/gp/index.html', 'shell'],
    ['/shell.html', 'shell'],
    ['/no-such-page/', 'shell'],
    ['/fa/gp/', 'network'],
    ['/fa', 'network'],
    ['/FA/GP/', 'network'],
    ['/TI/GP', 'shell'],
    ['/xx/gp/', 'network'],
    ['/pt-BR/', 'network'],
    ['/ti/gp/?plain', 'network'],
    ['/ti/gp/?a=b&plain=1', 'network'],
    ['/ti/gp/?explain', 'shell'],
    ['/packs/index.json', 'file'],
    ['/icons/mark.svg', 'file'],
    ['/404.html', 'file'],
  ])('%s: %s', (address, expected) => expect(answer(address)).toBe(expected));

  it.each(['/ti/gp/', '/', '/fa/gp/', '/en/'])('where the script does not run, from the network: %s', (address) => {
    expect(answer(address, true)).toBe('network');
  });
});
