/** Which addresses of a local pack become links. */

/** Longer addresses are not read by anybody. */
const longest = 500;

/** `https://`, a host of plain letters, and a path of signs that an address may hold. No name, no password, no port, no number as host. */
const form = /^https:\/\/((?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,24})((?:[/?#](?:[\w\-.~!$&'()*+,;=:@/?#]|%[\da-f]{2})*)?)$/i;

/** Names in letters of other scripts look like plain ones on a screen. */
const hasForeignLetters = (host: string): boolean => /(?:^|\.)xn--/.test(host);

/** Names that mean something else on each network. */
const isOfOneNetwork = (host: string): boolean =>
  /\.(?:local|localhost|internal|intranet|lan|home|corp|arpa|onion|test|invalid)$/.test(host);

/** A host that bears the name of a public body and is not its own: `nhs.uk.example.org`, `nhs-uk.com`, `my-nhs.uk`. */
const poses = (host: string): boolean => /(?:^|[.-])(?:nhs|gov|police)[.-]?uk[.-]/.test(host) || /[^.](?:nhs|gov|police)\.uk$/.test(host);

/**
 * The address of a link as it goes into the page.
 * @param address as the file gives it
 * @returns null where it must come out as text
 */
export const safeLink = (address: string): string | null => {
  if (address.length > longest) return null;
  const parts = form.exec(address);
  if (!parts) return null;
  const [, typedHost, path] = parts as unknown as readonly [string, string, string];
  const host = typedHost.toLowerCase();
  if (host.length > 253 || hasForeignLetters(host) || isOfOneNetwork(host) || poses(host)) return null;
  return `https://${host}${path}`;
};
