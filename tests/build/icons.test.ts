import { readdirSync } from 'node:fs';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { iconIds } from '#content/icons.ts';
import type { IconId } from '#content/ids.ts';
import { appIcons } from '../../scripts/build/appIcons.ts';
import { iconSources } from '../../scripts/build/iconSources.ts';
import { iconSymbols } from '../../scripts/build/icons.ts';
import { manifest } from '../../scripts/build/manifest.ts';
import { minifyDrawing } from '../../scripts/build/minifyDrawing.ts';
import { minifyPath } from '../../scripts/build/minifyPath.ts';

const symbolsIn = (markup: string): string[] => [...markup.matchAll(/<symbol id="i-(\w+)"/g)].map((match) => match[1] ?? '');

/** What a drawing in a page must never hold. */
const faults = (markup: string): string[] => [
  ...(markup.match(/<script|\sstyle=|\son\w+=|<style|<image|<use|<foreignObject|href=|url\(|https?:/g) ?? []),
  ...[...markup.matchAll(/\s(?:fill|stroke)="([^"]*)"/g)]
    .map((match) => match[1] ?? '')
    .filter((paint) => paint !== 'none' && paint !== 'currentColor'),
  ...(markup.match(/NaN|undefined|Infinity/g) ?? []),
];

/** Health Icons drawings that a page must not show: those with a cross emblem, and those that frighten or mislead. */
const unwanted = new RegExp(
  'ambulance|ambulatory_clinic|places/hospital|ministry_of_health|_post$|nurse|health_worker$|medicine_bottle|syringe-vaccine|pharmacy|medical_advice|referral|discharge|' +
    'health_literacy|objects/book|military|officer|security_worker|prisoner|vehicles/war|skull|death|fingerprint|accident_and_emergency|coins|money_bag|dollar|' +
    'mental_disorders|psychology|virus|chaplaincy|church|mosque|temple',
);

describe('iconSymbols', () => {
  const all = iconSymbols(iconIds);

  it('draws every picture that the app names', () => {
    expect(iconIds.length).toBeGreaterThan(100);
    expect(symbolsIn(all)).toEqual([...iconIds]);
  });

  it('takes no room, and screen readers and the Tab key pass it by', () => {
    expect(all).toMatch(/^<svg width="0" height="0" aria-hidden="true" focusable="false" class="symbols"><symbol /);
    expect(all.endsWith('</symbol></svg>')).toBe(true);
  });

  it('holds shapes in the colour of the text and nothing else', () => {
    expect(faults(all)).toEqual([]);
    for (const symbol of all.split('<symbol').slice(1)) expect(symbol).toMatch(/ viewBox="0 0 (24 24|48 48)".*(currentColor)/);
  });

  it('has control samples for each fault', () => {
    const bad = [
      '<path style="x"/>',
      '<script>',
      '<use href="https://e.org/a.svg#b"/>',
      '<path fill="#f00"/>',
      '<path stroke="red"/>',
      '<g onclick="x"/>',
    ];
    for (const sample of bad) expect(faults(sample), sample).not.toEqual([]);
  });

  it('draws a picture once, however often it is named, and nothing for no pictures', () => {
    expect(symbolsIn(iconSymbols(['doctor', 'home', 'doctor']))).toEqual(['doctor', 'home']);
    expect(iconSymbols([])).toBe('');
  });

  it('refuses a picture without an origin', () => {
    expect(() => iconSymbols(['unheardOf' as IconId])).toThrow(/unheardOf/);
    expect(() => iconSymbols(['toString' as IconId])).toThrow(/toString/);
  });

  it('stays small enough for a page of tiles', () => {
    const largest = Math.max(...iconIds.map((id) => iconSymbols([id]).length));
    expect(largest).toBeLessThan(3200);
    expect(all.length).toBeLessThan(90_000);
  });
});

describe('iconSources', () => {
  it('takes nothing with a cross emblem or from the list not to use', () => {
    const taken = Object.values(iconSources).flatMap((source) => (source.set === 'healthicons' ? [source.name] : []));
    expect(taken.length).toBeGreaterThan(15);
    expect(taken.filter((name) => unwanted.test(name))).toEqual([]);
    for (const name of ['vehicles/ambulance', 'places/hospital', 'symbols/health_literacy']) expect(unwanted.test(name), name).toBe(true);
  });

  it('has a file for each of our own drawings, and no drawing without a use', () => {
    const ours = Object.entries(iconSources).flatMap(([id, source]) => (source.set === 'drawn' ? [`${id}.svg`] : []));
    expect(readdirSync('src/ui/Icon/drawn').sort()).toEqual(ours.sort());
  });

  it('tells the four results apart by shape', () => {
    const results = (['free', 'freeWithPaper', 'askFirst', 'askHelp'] as const).map((id) => iconSymbols([id]).replace(`i-${id}`, ''));
    expect(new Set(results).size).toBe(4);
  });
});

describe('minifyDrawing', () => {
  const wrap = (inside: string, root = '') => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"${root}>${inside}</svg>`;
  const path = '<path d="M1 1h2" fill="currentColor"/>';

  it('keeps the shapes and drops what does not show', () => {
    const made = minifyDrawing(
      wrap(`<!-- by --><title>t</title><metadata><a b="c"/></metadata>\n ${path}`, ' width="48" height="48" fill="none"'),
      'x',
    );
    expect(made).toEqual({ attributes: ' viewBox="0 0 48 48" fill="currentColor"', shapes: '<path d="M1 1h2"/>' });
  });

  it.each([
    ['a script', wrap('<script>1</script>')],
    ['a style', wrap('<path d="M1 1" style="fill:red"/>')],
    ['a handler', wrap('<path d="M1 1" onclick="x"/>')],
    ['a link', wrap('<use href="https://e.org/x.svg#a"/>')],
    ['a picture', wrap('<image href="x.png"/>')],
    ['a red of its own', wrap('<path d="M1 1" fill="#A80F1F"/>')],
    ['a named red', wrap('<path d="M1 1" stroke="red"/>')],
    ['a gradient', wrap('<path d="M1 1" fill="url(#g)"/>')],
    ['words', wrap(`${path}text`)],
    ['no shapes', wrap('')],
    ['no drawing', '<html></html>'],
  ])('refuses %s', (_what, svg) => {
    expect(() => minifyDrawing(svg, 'sample')).toThrow(/sample/);
  });
});

describe('minifyPath', () => {
  it.each([
    ['M 0.123456 , 10.0 L -0.5 20.999', 'M.1 10L-.5 21'],
    ['M1 1a2 2 0 012.5 3', 'M1 1a2 2 0 0 1 2.5 3'],
    ['M1 1a2 2 0 1 0-4 0z', 'M1 1a2 2 0 1 0-4 0z'],
    ['M1.5.5 1e1-2e-3', 'M1.5 .5 10 0'],
    ['', ''],
  ])('%s', (long, short) => {
    expect(minifyPath(long)).toBe(short);
    expect(minifyPath(short)).toBe(short);
  });

  it.each(['M1', 'M1 1L', 'X1 1', '1 1', 'M1 1z2', 'M1 1a2 2 0 2 0 1 1', 'M1 NaN'])('refuses %s', (wrong) => {
    expect(() => minifyPath(wrong)).toThrow();
  });
});

describe('appIcons', () => {
  it('makes the icons that the manifest and the page name, the same each time', async () => {
    const icons = await appIcons();
    const named = manifest().icons.map(({ src }) => src.slice(1));
    expect(icons.map(({ fileName }) => fileName)).toEqual(expect.arrayContaining([...named, 'icons/icon-180.png']));
    expect(await appIcons()).toEqual(icons);
  });

  it('draws the mark in white on pine at the size that the name says, within the circle that a phone may cut', async () => {
    for (const { fileName, bytes } of await appIcons()) {
      if (!fileName.endsWith('.png')) continue;
      const { width, height, data } = PNG.sync.read(Buffer.from(bytes));
      const size = Number(/(\d+)\.png/.exec(fileName)?.[1]);
      expect({ width, height }, fileName).toEqual({ width: size, height: size });
      const colours = new Set<string>();
      let farthest = 0;
      for (let i = 0; i < data.length; i += 4) {
        const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(i, i + 4);
        colours.add([red, green, blue, alpha].join());
        if (red === 255)
          farthest = Math.max(farthest, Math.hypot(((i / 4) % width) - width / 2, Math.floor(i / 4 / width) - height / 2) / width);
      }
      expect(colours.has('11,79,74,255') && colours.has('255,255,255,255'), fileName).toBe(true);
      if (fileName.includes('maskable')) expect(farthest).toBeLessThan(0.4);
    }
  });
});

describe('manifest', () => {
  it('opens the app at its first page and says nothing about health or asylum', () => {
    const made = manifest();
    expect(made).toMatchObject({ name: 'Doorway', start_url: '/', display: 'standalone', theme_color: '#0B4F4A' });
    expect(made.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
    const telling = /health|nhs|asylum|refugee|doctor|\bGP\b|medic|hospital|migrant|home office/i;
    expect(JSON.stringify(made)).not.toMatch(telling);
    expect('NHS care').toMatch(telling);
  });
});
