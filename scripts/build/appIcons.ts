import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { minifyDrawing } from './minifyDrawing.ts';

/** A picture of the app itself. `fileName` is its place in the built site. */
export type AppIcon = { readonly fileName: string; readonly bytes: Uint8Array };

/** The mark's own grid (`viewBox`) and the colour behind it. */
const grid = 48;
const pine = '#0B4F4A';

/** How much of the square the mark fills, and how round the corners are (a share of the side; phones cut their own from 0). */
type Shape = { readonly fill: number; readonly corner: number };

const rounded: Shape = { fill: 0.66, corner: 0.2 };
const square: Shape = { fill: 0.62, corner: 0 };
/** A phone may cut a circle four fifths as wide as the picture: the mark's corners must lie inside it. */
const maskable: Shape = { fill: 0.54, corner: 0 };

const pictures = [
  { name: 'icon-192', size: 192, shape: rounded },
  { name: 'icon-512', size: 512, shape: rounded },
  { name: 'icon-maskable-512', size: 512, shape: maskable },
  { name: 'icon-180', size: 180, shape: square },
] as const;

const root = fileURLToPath(new URL('../../', import.meta.url).href);

/** The mark in white on pine. */
const draw = (markSvg: string, { fill, corner }: Shape): string => {
  const { attributes, shapes } = minifyDrawing(markSvg, 'mark');
  const look = attributes.replace(/ viewBox="[^"]*"/, '').replaceAll('currentColor', '#fff');
  const edge = Math.round(((grid - grid * fill) / 2) * 100) / 100;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${grid} ${grid}">` +
    `<rect width="${grid}" height="${grid}" rx="${grid * corner}" fill="${pine}"/>` +
    `<g${look} transform="translate(${edge} ${edge}) scale(${fill})">${shapes.replaceAll('currentColor', '#fff')}</g></svg>`
  );
};

let ready: Promise<void> | undefined;
const startRenderer = (): Promise<void> =>
  (ready ??= readFile(`${root}node_modules/@resvg/resvg-wasm/index_bg.wasm`).then((bytes) => initWasm(new Uint8Array(bytes))));

/**
 * The app's icons: for the browser's tab, the home screens of Android and iPhone, and the start screen.
 * The same drawing gives the same bytes every time.
 *
 * @returns `icons/icon.svg` and four PNG files
 * @throws when `src/ui/Icon/drawn/mark.svg` is missing or holds more than shapes
 */
export async function appIcons(): Promise<readonly AppIcon[]> {
  const mark = await readFile(`${root}src/ui/Icon/drawn/mark.svg`, 'utf8');
  await startRenderer();
  const svg: AppIcon = { fileName: 'icons/icon.svg', bytes: new TextEncoder().encode(draw(mark, rounded)) };
  const pngs = pictures.map(({ name, size, shape }): AppIcon => {
    const picture = new Resvg(draw(mark, shape), { fitTo: { mode: 'width', value: size } });
    const image = picture.render();
    const bytes = image.asPng();
    image.free();
    picture.free();
    return { fileName: `icons/${name}.png`, bytes };
  });
  return [svg, ...pngs];
}
