import { optimize } from 'svgo';
import { minifyPath } from './minifyPath.ts';

/** A drawing ready to stand in a page: what it says about itself, and its shapes. */
export type Drawing = { readonly attributes: string; readonly shapes: string };

const shapes: ReadonlySet<string> = new Set(['g', 'path', 'circle', 'ellipse', 'rect', 'line', 'polyline', 'polygon']);

const paints: ReadonlySet<string> = new Set(['fill', 'stroke']);
const looks: ReadonlySet<string> = new Set([
  'fill-rule',
  'stroke-width',
  'stroke-linecap',
  'stroke-linejoin',
  'transform',
  'd',
  'points',
  'cx',
  'cy',
  'r',
  'rx',
  'ry',
  'x',
  'y',
  'x1',
  'x2',
  'y1',
  'y2',
  'width',
  'height',
  'viewBox',
]);
/** Says nothing about the look: `clip-rule` acts only inside a clip path, and we take none. */
const needless: ReadonlySet<string> = new Set(['xmlns', 'class', 'clip-rule', 'id']);

const comment = /<!--[\s\S]*?-->/g;
const asideFromShapes = /<(title|desc|metadata)\b[^>]*>[\s\S]*?<\/\1>/g;
const tag = /<(\/?)([a-zA-Z][\w:-]*)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>/y;
const attribute = /([\w:-]+)="([^"]*)"/g;

const readAttributes = (text: string, of: string): Map<string, string> => {
  const found = new Map<string, string>();
  for (const [, name = '', value = ''] of text.matchAll(attribute)) {
    if (needless.has(name)) continue;
    if (paints.has(name)) {
      if (value !== 'none' && value !== 'currentColor') throw new Error(`${of}: a colour of its own, ${name}="${value}"`);
    } else if (!looks.has(name)) throw new Error(`${of}: ${name} is not allowed in a drawing`);
    found.set(name, name === 'd' ? minifyPath(value) : value.trim().replace(/\s+/g, ' '));
  }
  return found;
};

const write = (attributes: ReadonlyMap<string, string>): string => [...attributes].map(([name, value]) => ` ${name}="${value}"`).join('');

/**
 * The same drawing with shorter paths. Nothing is taken out that the check below must see: only paths are rewritten.
 * A text that is no drawing stays as it is, for that check to refuse.
 */
const shortened = (svg: string): string => {
  try {
    return optimize(svg, {
      plugins: [{ name: 'convertPathData', params: { floatPrecision: 1 } }, 'convertShapeToPath'],
      js2svg: { eol: 'lf' },
    }).data;
  } catch {
    return svg;
  }
};

/**
 * Takes a drawing apart and keeps only shapes in the colour of the text around it. Everything else, a script, a style,
 * a link, a colour of its own, is refused rather than dropped, so that a changed package cannot slip it into a page.
 *
 * @param svg the text of one SVG file
 * @param of its name, for errors
 * @returns the attributes of a `<symbol>` and its shapes
 * @throws when the drawing holds anything but shapes
 */
export function minifyDrawing(svg: string, of: string): Drawing {
  const source = shortened(svg.replace(comment, '').replace(asideFromShapes, '').trim());
  let root: Map<string, string> | undefined;
  const parts: { close: boolean; name: string; attributes: Map<string, string>; empty: boolean }[] = [];
  for (let at = 0; at < source.length;) {
    tag.lastIndex = at;
    const found = tag.exec(source);
    if (!found) throw new Error(`${of}: not a shape: ${source.slice(at, at + 40)}`);
    const [whole, close, name = '', attributes = '', empty] = found;
    at += whole.length;
    while (/\s/.test(source.charAt(at))) at++;
    if (name === 'svg') root ??= readAttributes(attributes, of);
    else if (shapes.has(name)) parts.push({ close: close === '/', name, attributes: readAttributes(attributes, of), empty: empty === '/' });
    else throw new Error(`${of}: <${name}> is not allowed in a drawing`);
  }
  if (!root?.has('viewBox') || parts.length === 0) throw new Error(`${of}: no drawing`);
  root.delete('width');
  root.delete('height');

  // Most sets repeat the one fill on every shape; said once on the symbol, it is inherited.
  const opening = parts.filter((part) => !part.close);
  if (root.get('fill') === 'none' && !root.has('stroke') && opening.every((part) => part.attributes.get('fill') === 'currentColor')) {
    root.set('fill', 'currentColor');
    for (const part of opening) part.attributes.delete('fill');
  }
  const text = parts.map(({ close, name, attributes, empty }) =>
    close ? `</${name}>` : `<${name}${write(attributes)}${empty ? '/' : ''}>`,
  );
  return { attributes: write(root), shapes: text.join('') };
}
