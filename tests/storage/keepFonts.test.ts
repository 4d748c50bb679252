// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import type { PackFont } from '#domain/pack.ts';
import { keepFonts } from '#storage/keepFonts.ts';
import { readSavedList } from '#storage/savedList.ts';
import { savePack } from '#storage/packs.ts';
import { bytesOf, hashOf, inHand, newPhone, packOf, type Phone } from './phone.ts';

const fontOf = (name: string): PackFont & { readonly file: Uint8Array<ArrayBuffer> } => {
  const file = bytesOf(name.repeat(5));
  return { script: name, weight: 400, address: `/fonts/${name}.${hashOf(file).slice(0, 12)}.woff2`, bytes: file.length, file };
};

const [light, bold] = [fontOf('light'), fontOf('bold')];
const fonts = [light, bold];

let phone: Phone;
beforeEach(async () => {
  phone = await newPhone();
  for (const { address, file } of fonts) phone.server.set(address, () => new Response(file));
});

const kept = async (): Promise<{ fonts: boolean; told: number[] }> => {
  const told: number[] = [];
  return { fonts: await keepFonts('ti', fonts, (sum) => told.push(sum)), told };
};

it('tells how many bytes of all have come, and asks for each once', async () => {
  const sum = light.bytes + bold.bytes;
  expect(await kept()).toEqual({ fonts: true, told: [light.bytes, light.bytes, sum, sum] });
  expect(phone.asked).toEqual([light.address, bold.address]);
  expect(phone.caches.paths('doorway-fonts')).toEqual([light.address, bold.address]);
});

it('what is there is not fetched again, and is counted', async () => {
  await kept();
  phone.asked.length = 0;
  expect(await kept()).toEqual({ fonts: true, told: [light.bytes, light.bytes + bold.bytes] });
  expect(phone.asked).toEqual([]);
});

it.each([
  ['is not there', () => new Response('', { status: 404 })],
  ['is damaged', () => new Response(bytesOf('x'.repeat(light.bytes)))],
  ['is longer than was said', () => new Response(bytesOf('x'.repeat(light.bytes + 1)))],
])('one that %s is told of, and the other comes', async (_what, answer) => {
  phone.server.set(light.address, answer);
  expect((await kept()).fonts).toBe(false);
  expect(phone.caches.paths('doorway-fonts')).toEqual([bold.address]);
});

it('the list names them where the language is on it, and nothing else', async () => {
  await kept();
  expect(Object.keys(await readSavedList())).toEqual([]);
  await savePack('ti', inHand(packOf('ti')));
  await kept();
  expect((await readSavedList()).ti?.fonts).toEqual(fonts.map(({ address, bytes }) => ({ address, bytes })));
  // A language that needs none on this phone keeps what is noted.
  expect(await keepFonts('ti', [])).toBe(true);
  expect((await readSavedList()).ti?.fonts).toHaveLength(2);
});
