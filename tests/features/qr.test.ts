import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { registrationAddress } from '#domain/printedAddresses.ts';
import { appAddress } from '#features/card/appAddress.ts';
import { drawQr, makeQr, qrPath, qrPixels, quietZone } from '#features/card/qr.ts';

/** A bitmap that can be filled like a canvas. */
const bitmap = (side: number) => {
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  const fillRect = (left: number, top: number, width: number, height: number): void => {
    if (![left, top, width, height].every(Number.isInteger)) throw new Error('a blurred edge');
    for (let y = top; y < top + height; y += 1) {
      for (let x = left; x < left + width; x += 1)
        data.fill(pen.fillStyle === '#000' ? 0 : 255, (y * side + x) * 4, (y * side + x) * 4 + 3);
    }
  };
  const pen = { fillStyle: '#fff', fillRect };
  return { pen, data, read: () => jsQR(data, side, side)?.data };
};

/** Paints the SVG path as a browser would: one unit a module. */
const paintPath = (path: string, size: number, module: number) => {
  const canvas = bitmap(size * module);
  canvas.pen.fillStyle = '#000';
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    canvas.pen.fillRect(Number(x) * module, Number(y) * module, Number(length) * module, module);
  }
  return canvas;
};

describe('the code for staff', () => {
  const qr = makeQr(registrationAddress);

  it('is read by another library from the picture, at the size of print', () => {
    const side = qrPixels(qr, 22 * (300 / 25.4));
    const canvas = bitmap(side);
    expect(drawQr(canvas.pen, qr, 0, 0, 22 * (300 / 25.4))).toBe(side);
    expect(canvas.read()).toBe(registrationAddress);
  });

  it('is read from the path on the page', () => {
    expect(paintPath(qrPath(qr), qr.size, 4).read()).toBe(registrationAddress);
  });

  it('is read after a crease, and not when more is gone than it can bear', () => {
    const crease = paintPath(qrPath(qr), qr.size, 4);
    crease.pen.fillStyle = '#fff';
    crease.pen.fillRect(0, 4 * 24, qr.size * 4, 4);
    expect(crease.read()).toBe(registrationAddress);
    const torn = paintPath(qrPath(qr), qr.size, 4);
    torn.pen.fillStyle = '#fff';
    torn.pen.fillRect(4 * 12, 4 * 12, 4 * 22, 4 * 22);
    expect(torn.read()).toBeUndefined();
  });

  it('keeps a white edge of four modules, and whole pixels', () => {
    for (const { x, y, length } of qr.runs) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(quietZone);
      expect(Math.max(x + length, y + 1)).toBeLessThanOrEqual(qr.size - quietZone);
    }
    expect(qrPixels(qr, 173) % qr.size).toBe(0);
    expect(qrPixels(qr, 173)).toBeGreaterThanOrEqual(173);
  });

  it('leads to nhs.uk and carries nothing about the reader', () => {
    expect(new URL(registrationAddress).host).toBe('www.nhs.uk');
    expect(new URL(registrationAddress).search + new URL(registrationAddress).hash).toBe('');
  });
});

describe('the code for the app', () => {
  it('exists only where the app has a public address', () => {
    expect(appAddress('ti', '')).toBeNull();
    expect(appAddress('ti', 'http://localhost:4173')).toBeNull();
    expect(appAddress('ti', 'https://doorway.example/')).toBe('https://doorway.example/ti/');
  });
});
