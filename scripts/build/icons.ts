import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { IconId } from '#content/ids.ts';
import { iconSources, type IconSource } from './iconSources.ts';
import { minifyDrawing } from './minifyDrawing.ts';

const root = fileURLToPath(new URL('../../', import.meta.url).href);

const fileOf = (id: IconId, source: IconSource): string => {
  switch (source.set) {
    case 'healthicons':
      return `${root}node_modules/healthicons/public/icons/svg/filled/${source.name}.svg`;
    case 'lucide':
      return `${root}node_modules/lucide-static/icons/${source.name}.svg`;
    case 'drawn':
      return `${root}src/ui/Icon/drawn/${id}.svg`;
  }
};

const made = new Map<IconId, string>();

const symbolOf = (id: IconId): string => {
  const known = made.get(id);
  if (known !== undefined) return known;
  const source: IconSource | undefined = Object.hasOwn(iconSources, id) ? iconSources[id] : undefined;
  if (!source) throw new Error(`No origin for the picture "${id}": add it to scripts/build/iconSources.ts`);
  const file = fileOf(id, source);
  if (!existsSync(file)) throw new Error(`No drawing for the picture "${id}": ${file.slice(root.length)} is missing`);
  const drawing = minifyDrawing(readFileSync(file, 'utf8'), id);
  const symbol = `<symbol id="i-${id}"${drawing.attributes}>${drawing.shapes}</symbol>`;
  made.set(id, symbol);
  return symbol;
};

/**
 * The drawings of one page, to stand once in its HTML; `<Icon>` points at them by name.
 *
 * @param ids the pictures that the page shows; one named twice is drawn once
 * @returns one `<svg>` of symbols that takes no room, or an empty text for no pictures
 * @throws when a picture has no origin, or its drawing is missing or holds more than shapes
 */
export function iconSymbols(ids: readonly IconId[]): string {
  if (ids.length === 0) return '';
  const symbols = [...new Set(ids)].map(symbolOf).join('');
  return `<svg width="0" height="0" aria-hidden="true" focusable="false" class="symbols">${symbols}</svg>`;
}
