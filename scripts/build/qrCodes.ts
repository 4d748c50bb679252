/** Square codes are made when the app is built: phones are sent the dark squares of the few addresses, and not the maker of codes. */
import { correction, generate } from 'lean-qr';
import type { Plugin } from 'vite';
import { pagePath } from '../../src/content/paths.ts';
import { languageIds } from '../../src/domain/languages.ts';
import { registrationAddress } from '../../src/domain/printedAddresses.ts';

/** The rows of a code, each as one hexadecimal number. */
const rowsOf = (address: string): readonly [size: number, rows: readonly string[]] => {
  const code = generate(address, { minCorrectionLevel: correction.M });
  const rows = Array.from({ length: code.size }, (_, y) =>
    BigInt(`0b${Array.from({ length: code.size }, (__, x) => (code.get(x, y) ? '1' : '0')).join('')}`).toString(16),
  );
  return [code.size, rows];
};

/** Every address that stands on paper as a code. `site` is the public address of the app, empty when unknown. */
export const codedAddresses = (site: string): readonly string[] => [
  registrationAddress,
  ...(site.startsWith('https://') ? languageIds.map((lang) => site.replace(/\/$/, '') + pagePath(lang, 'home')) : []),
];

/** A module in place of the maker of codes, with the codes of some addresses. An address that it does not have is a fault of the build. */
export const qrModule = (addresses: readonly string[]): string => `
const codes = ${JSON.stringify(Object.fromEntries(addresses.map((address) => [address, rowsOf(address)])))};
export const correction = { M: 1 };
export const generate = (address) => {
  const [size, rows] = codes[address];
  const bits = rows.map((row) => [...row].map((digit) => parseInt(digit, 16).toString(2).padStart(4, '0')).join('').padStart(size, '0').slice(-size));
  return { size, get: (x, y) => bits[y]?.[x] === '1' };
};`;

/** The plugin. */
export const qrCodes = (site = process.env.SITE_ADDRESS ?? ''): Plugin => ({
  name: 'doorway:qr-codes',
  enforce: 'pre',
  applyToEnvironment: (environment) => environment.name === 'client',
  resolveId: { filter: { id: /^lean-qr$/ }, handler: () => '\0qr-codes' },
  load: { filter: { id: /^\0qr-codes$/ }, handler: () => qrModule(codedAddresses(site)) },
});
