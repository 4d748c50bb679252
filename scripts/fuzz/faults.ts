/** What must never come of a file, told without the code that is tested. Each check gives what is wrong, empty when all is well. */
import type { LocalPack } from '#domain/local/localPack.ts';

const allowedTags = new Set('section div p h2 h3 ul li bdi span strong small a button address label select option svg use'.split(' '));
const allowedAttributes = new Set('class lang dir href rel target type id value selected aria-labelledby aria-hidden focusable'.split(' '));

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" };
const plain = (html: string): string => html.replace(/&(?:amp|lt|gt|quot|#x27);/g, (name) => entities[name] ?? name);

/** The text that a reader sees. */
export const shownText = (html: string): string => plain(html.replace(/<[^>]*>/g, ''));

/** Elements, attributes and texts that a page must not have. */
export const faultsOfHtml = (html: string, unsafe: RegExp): string[] => {
  const found: string[] = [];
  for (const [, name = '', attributes = ''] of html.matchAll(/<\/?([^\s/>]+)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*\/?>/g)) {
    if (!allowedTags.has(name)) found.push(`element ${name}`);
    for (const [, attribute = ''] of attributes.matchAll(/\s([^\s=]+)="[^"]*"/g)) {
      if (!allowedAttributes.has(attribute)) found.push(`attribute ${attribute}`);
    }
  }
  const text = shownText(html);
  if (unsafe.test(text)) found.push('unsafe letters');
  if (/\[object \w+\]|native code/.test(text)) found.push('an object as text');
  return found;
};

/** The addresses in a page. */
export const hrefsIn = (html: string): string[] => [...html.matchAll(/\shref="([^"]*)"/g)].map(([, href = '']) => plain(href));

const isOwnSymbol = (href: string): boolean => /^#i-\w+$/.test(href);

const linkFault = (href: string): string | null => {
  let url: URL;
  try {
    url = new URL(href);
  } catch {
    return `no address: ${href}`;
  }
  const host = url.hostname;
  const right =
    href.startsWith('https://') &&
    url.username + url.password + url.port === '' &&
    /^[a-z0-9.-]+\.[a-z]+$/.test(host) &&
    !host.split('.').some((label) => label.startsWith('xn--')) &&
    !/\.(?:local|localhost|internal|onion)$/.test(host) &&
    !/nhs\.uk\.|-nhs\.uk$/.test(host) &&
    href.toLowerCase().startsWith(`https://${host}`);
  return right ? null : `unsafe link: ${href}`;
};

const telFault = (href: string): string | null => (/^tel:(?:\d{3}|\d{6}|\+\d{7,15})$/.test(href) ? null : `unsafe number: ${href}`);

/** Addresses that must not be in a page. */
export const faultsOfHrefs = (hrefs: readonly string[]): string[] =>
  hrefs.flatMap((href) => (isOwnSymbol(href) ? [] : ((href.startsWith('tel:') ? telFault(href) : linkFault(href)) ?? [])));

/** Calls that may pass without a question, by another list than that of the reader. */
const silent =
  /^tel:(?:999|112|111|101|105|116\d{3}|\+44(?:1(?!481|534|624)\d{8,9}|[23]\d{9}|7[1-57-9]\d{8}|8001111|800\d{6,7}|808\d{7}))$/;

const dialledAsShown = (shown: string, href: string): boolean => {
  const dialled = href.replace('tel:', '').replace(/^\+/, '');
  const digits = shown.replace(/\(0\)/, '').replace(/\D/g, '').replace(/^00/, '');
  return digits === dialled || digits.replace(/^0/, '44') === dialled || shown.replace(/\D/g, '').replace(/^0/, '44') === dialled;
};

const textsIn = (value: unknown, key = ''): string[] => {
  if (typeof value === 'string') return key === 'text' ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, name));
};

/** What is wrong with a local pack that was taken. */
export const faultsOfLocalPack = (pack: LocalPack): string[] => {
  const found: string[] = [];
  if (!/^local\/[a-z0-9-]{1,58}$/.test(pack.id)) found.push(`id ${pack.id}`);
  if (pack.languages.length > 30) found.push('too many languages');
  if (pack.blocks.length > 5000) found.push('too many blocks');
  if (textsIn(pack).some((text) => text === '' || text.length > 4000 * 3)) found.push('length of a text');
  for (const block of pack.blocks) {
    if (block.kind === 'link' && block.href !== null) {
      found.push(...faultsOfHrefs([block.href]));
      if (block.href.toLowerCase() !== block.address.toLowerCase()) found.push('link is not what is shown');
    }
    if (block.kind === 'phone' && block.phone) {
      const { shown, href, asks } = block.phone;
      found.push(...faultsOfHrefs([href]));
      if (!asks && !silent.test(href)) found.push(`dear call without a question: ${href}`);
      if (shown !== block.number || !dialledAsShown(shown, href)) found.push(`dials another number: ${shown} ${href}`);
    }
  }
  return found;
};

const reachingNames = new Set(['__proto__', 'constructor', 'prototype']);

/** Names in a JSON text, however they are written, that reach into every object. */
export const hasReachingName = (text: string): boolean => {
  if (!/proto|constructor|\\u/.test(text)) return false;
  let found = false;
  JSON.parse(text.replace(/^\ufeff/, ''), (name, value: unknown) => {
    if (reachingNames.has(name)) found = true;
    return value;
  });
  return found;
};

/** Letters that no local pack may show: joiners beside Latin letters, seven marks in a row and foreign digits among them. */
export const unsafeInLocal = new RegExp(
  [
    '[\\p{Cc}\\p{Co}\\p{Cs}\\p{Bidi_Control}\\p{Variation_Selector}\\u00ad\\u180e\\u200b\\u2028\\u2029\\u2060-\\u2064\\u3164\\ufeff\\ufff9-\\ufffb]',
    '[\\u{e0000}-\\u{e0fff}]',
    '\\u034f',
    '\\p{M}{7}',
    '(?:^|[ -~])[\\u200c\\u200d]',
    '[\\u200c\\u200d](?:[ -~]|$)',
    '(?![0-9])\\p{Nd}',
  ].join('|'),
  'u',
);

/** Letters that no language pack may show. Marks of direction and joiners belong to its languages. */
export const unsafeInLanguage = /(?!\n)[\p{Cc}\p{Co}\p{Cs}\u202a-\u202e\u2067-\u2068\u{e0000}-\u{e007f}]/u;
