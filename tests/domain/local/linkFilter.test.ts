import { describe, expect, it } from 'vitest';
import { safeLink } from '#domain/local/linkFilter.ts';

describe('a link', () => {
  it.each([
    'https://example.org',
    'https://www.example.org/',
    'https://a.b-c.example.org/path/to?a=1&b=2#part',
    'https://example.org?x',
    'https://example.org#x',
    "https://example.org/a%20b/~x_y.z!$&'()*+,;=:@",
    'https://1st.example.org/',
    'https://www.nhs.uk/',
    'https://www.gov.uk/x',
    'https://example.nhs.uk/',
    'https://nhs.uk',
    'https://town.police.uk/',
    'https://lan.example.org/',
    'https://a-1.example.org/',
    'https://x.local.example.org/',
    'https://mynhs.ukraine.example.org/',
  ])('%s stays', (address) => expect(safeLink(address)).toBe(address));

  it('has its name in small letters', () => expect(safeLink('HTTPS://WWW.Example.ORG/Path')).toBe('https://www.example.org/Path'));

  it.each([
    'http://example.org/',
    'javascript:alert(1)',
    'javascript:https://example.org/',
    'data:text/html,x',
    'blob:https://example.org/1',
    'intent://example.org#Intent;end',
    'file:///etc/passwd',
    'tel:999',
    'mailto:a@example.org',
    '//example.org/',
    '/path',
    'example.org',
    '',
    ' https://example.org/',
    'https://example.org/ ',
    'https://example.org/a b',
    'xhttps://example.org/',
    'https:/example.org/',
    'https:example.org',
    'https:\\\\example.org\\',
    'https://example.org\\@example.net/',
    'https://user@example.org/',
    'https://user:word@example.org/',
    'https://example.org:443/',
    'https://example.org:8443/',
    'https://example.org:/',
    'https://localhost/',
    'https://example/',
    'https://127.0.0.1/',
    'https://0x7f.1/',
    'https://2130706433/',
    'https://[::1]/',
    'https://example.org./',
    'https://.example.org/',
    'https://example..org/',
    'https://-example.org/',
    'https://example-.org/',
    'https://exa_mple.org/',
    'https://example.o/',
    'https://example.org1/',
    'https://xn--80ak6aa92e.com/',
    'https://www.xn--80ak6aa92e.com/',
    'https://аррӏе.com/',
    'https://example。org/',
    'https://example.org/ü',
    'https://example.org/%',
    'https://example.org/%2',
    'https://example.org/%zz',
    'https://example.org/"x',
    'https://example.org/<x>',
    'https://example.org/\u202ex',
    'https://example.org/\n',
    'https://router.local/',
    'https://x.localhost/',
    'https://x.internal/',
    'https://x.intranet/',
    'https://x.lan/',
    'https://x.home/',
    'https://x.corp/',
    'https://x.home.arpa/',
    'https://x.onion/',
    'https://x.test/',
    'https://x.invalid/',
    'https://www.nhs.uk.example.org/',
    'https://nhs.uk.example.org/',
    'https://nhs-uk.com/',
    'https://www.nhs-uk.com/',
    'https://login-nhs-uk.com/',
    'https://nhsuk.example.org/',
    'https://gov.uk.example.org/',
    'https://www.gov-uk.example.org/',
    'https://police.uk.example.org/',
    'https://my-nhs.uk/',
    'https://mynhs.uk/',
    'https://hmgov.uk/',
    'https://mypolice.uk/',
  ])('%s becomes text', (address) => expect(safeLink(address)).toBeNull());

  it('has at most 500 characters, 63 in a part of its name and 253 in the name', () => {
    const long = (length: number): string => 'https://example.org/'.padEnd(length, 'a');
    expect(safeLink(long(500))).toBe(long(500));
    expect(safeLink(long(501))).toBeNull();
    expect(safeLink(`https://${'a'.repeat(63)}.org/`)).not.toBeNull();
    expect(safeLink(`https://${'a'.repeat(64)}.org/`)).toBeNull();
    const name = (length: number): string => `${'abcdefghi.'.repeat(30)}`.slice(0, length - 4) + '.org';
    expect(name(253)).toHaveLength(253);
    expect(safeLink(`https://${name(253)}/`)).not.toBeNull();
    expect(safeLink(`https://${name(255)}/`)).toBeNull();
    expect(safeLink(`https://a.${'b'.repeat(24)}/`)).not.toBeNull();
    expect(safeLink(`https://a.${'b'.repeat(25)}/`)).toBeNull();
  });

  it('is understood by the browser as it is written: 2,000 addresses', () => {
    const parts = [
      'https',
      'http',
      ':',
      '//',
      '/',
      '\\',
      '@',
      'example',
      '.',
      'org',
      '1',
      '-',
      '%2e',
      '?',
      '#',
      ' ',
      'ü',
      '[',
      ']',
      'xn--',
      ':8',
      '\t',
    ];
    let state = 7;
    const next = (below: number): number => (state = (state * 1103515245 + 12345) & 0x7fffffff) % below;
    let kept = 0;
    for (let count = 0; count < 2000; count += 1) {
      const tail = Array.from({ length: next(6) }, () => parts[next(parts.length)]).join('');
      const address = next(2) === 0 ? `https://a.example.org${tail}` : `https://a${tail}.example.org/`;
      const href = safeLink(address);
      if (href === null) continue;
      kept += 1;
      const url = new URL(href);
      expect([url.protocol, url.username, url.password, url.port]).toEqual(['https:', '', '', '']);
      expect(href.startsWith(`https://${url.hostname}`)).toBe(true);
    }
    expect(kept).toBeGreaterThan(200);
  });
});
