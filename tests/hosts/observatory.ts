/**
 * The rules of the HTTP Observatory, counted without a network.
 *
 * Known and counted, from its published table of scores: Content-Security-Policy, Strict-Transport-Security, X-Content-Type-Options,
 * X-Frame-Options, Referrer-Policy, Cross-Origin-Resource-Policy, cookies (any cookie is taken as the worst kind), sharing with other
 * origins, and whether scripts come from elsewhere. A score starts at 100; extra points count only from 90 on; A+ begins at 100.
 *
 * Left out: the 5 points for a place in the browsers' list of https sites, which is earned with a domain and not with a header; the
 * 5 points for `integrity` on scripts of one's own, which the pages do not have; and whether http leads to https, which a text of
 * headers cannot show. The first two could only add points; for the third see the guide of each host.
 */

/** What is scored: headers by name in small letters, and the text of the page. */
export type Scored = { readonly headers: Readonly<Record<string, string | undefined>>; readonly html: string };

export type Score = { readonly score: number; readonly grade: string; readonly points: Readonly<Record<string, number>> };

type Policy = ReadonlyMap<string, readonly string[]>;

/** Directives of the first policy in a header. Later ones can only forbid more. */
const parsePolicy = (header: string): Policy =>
  new Map(
    (header.split(',')[0] ?? '')
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .filter(([name]) => name)
      .map(([name = '', ...sources]) => [name.toLowerCase(), sources]),
  );

const broad = /^(?:ftp:|https?:|\*|https?:\/\/\*(?:\.\*)?)$/;
const inline = /^(?:'unsafe-inline'|data:)$/;
const insecure = /^(?:http|ftp):/;

const policyPoints = (header: string | undefined): number => {
  const policy = parsePolicy(header ?? '');
  if (policy.size === 0) return -25;
  const sources = (name: string): readonly string[] => policy.get(name) ?? policy.get('default-src') ?? ['*'];
  const [script, style, object] = [sources('script-src'), sources('style-src'), sources('object-src')];
  if (script.some((one) => broad.test(one) || inline.test(one)) || object.some((one) => broad.test(one))) return -20;
  const passive = ['img-src', 'media-src'];
  if ([...policy].some(([name, list]) => !passive.includes(name) && list.some((one) => insecure.test(one)))) return -20;
  if ([...script, ...style].includes("'unsafe-eval'")) return -10;
  if (passive.some((name) => sources(name).some((one) => insecure.test(one)))) return -10;
  if (style.some((one) => broad.test(one) || inline.test(one))) return 0;
  return policy.get('default-src')?.join(' ') === "'none'" ? 10 : 5;
};

const httpsPoints = (header: string | undefined): number => {
  const seconds = /max-age="?(\d+)/i.exec(header ?? '')?.[1];
  if (seconds === undefined) return -20;
  return Number(seconds) >= 15_768_000 ? 0 : -10;
};

const framePoints = (headers: Scored['headers']): number => {
  const ancestors = parsePolicy(headers['content-security-policy'] ?? '').get('frame-ancestors');
  if (ancestors && !ancestors.some((one) => broad.test(one))) return 5;
  return /^(?:deny|sameorigin)$/i.test(headers['x-frame-options'] ?? '') ? 0 : -20;
};

const referrerPoints = (header: string | undefined): number => {
  if (header === undefined) return 0;
  return /^(?:no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/.test(header.split(',').at(-1)?.trim() ?? '')
    ? 5
    : -5;
};

const resourcePoints = (header: string | undefined): number => {
  if (header === undefined || header === 'cross-origin') return 0;
  return /^same-(?:origin|site)$/.test(header) ? 10 : -5;
};

const sharingPoints = (headers: Scored['headers']): number =>
  headers['access-control-allow-origin'] !== undefined && headers['access-control-allow-credentials'] === 'true' ? -50 : 0;

const scriptPoints = (html: string): number => {
  const foreign = [...html.matchAll(/<script[^>]*\ssrc="((?:https?:)?\/\/[^"]*)"/g)].map(([, from = '']) => from);
  if (foreign.length === 0) return 0;
  return foreign.every((from) => from.startsWith('https:')) ? -5 : -50;
};

const grades = ['F', 'F', 'F', 'F', 'F', 'D-', 'D', 'D', 'D+', 'C-', 'C', 'C', 'C+', 'B-', 'B', 'B', 'B+', 'A-', 'A', 'A', 'A+'];

/** Scores a page by its headers. 100 and more is A+. */
export const observatory = ({ headers, html }: Scored): Score => {
  const points = {
    policy: policyPoints(headers['content-security-policy']),
    https: httpsPoints(headers['strict-transport-security']),
    types: /^nosniff$/i.test(headers['x-content-type-options'] ?? '') ? 0 : -5,
    frames: framePoints(headers),
    referrer: referrerPoints(headers['referrer-policy']),
    resources: resourcePoints(headers['cross-origin-resource-policy']),
    sharing: sharingPoints(headers),
    cookies: headers['set-cookie'] === undefined ? 0 : -40,
    scripts: scriptPoints(html),
  };
  const sum = (keep: (value: number) => boolean): number =>
    Object.values(points)
      .filter(keep)
      .reduce((all, value) => all + value, 0);
  const plain = Math.max(0, 100 + sum((value) => value < 0));
  const score = plain >= 90 ? plain + sum((value) => value > 0) : plain;
  return { score, grade: grades[Math.min(20, Math.floor(score / 5))] ?? 'F', points };
};
