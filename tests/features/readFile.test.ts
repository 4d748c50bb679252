import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { localLimits } from '#domain/local/localPack.ts';
import { readFile } from '#features/local/readFile.ts';

const example = readFileSync('tests/domain/local/example.json');
const fileOf = (bytes: Uint8Array, size = bytes.length) => ({
  size,
  arrayBuffer: vi.fn<() => Promise<ArrayBuffer>>(
    async () => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer,
  ),
});
const many = (): Uint8Array => {
  const pack = JSON.parse(example.toString()) as { blocks: unknown[] };
  pack.blocks = Array.from({ length: 1000 }, () => ({ kind: 'paragraph', text: 'x' }));
  return new TextEncoder().encode(JSON.stringify(pack));
};

describe('a chosen file', () => {
  it('is read', async () => {
    expect(await readFile(fileOf(example))).toMatchObject({ ok: true, pack: { id: 'local/example-town' } });
  });
  it('that is too big is not opened', async () => {
    const file = fileOf(example, localLimits.bytes + 1);
    expect(await readFile(file)).toEqual({ ok: false, error: 'too-big' });
    expect(file.arrayBuffer).not.toHaveBeenCalled();
    expect(await readFile(fileOf(example, localLimits.bytes))).toMatchObject({ ok: true });
  });
  it('that cannot be opened is said', async () => {
    const file = { size: 9, arrayBuffer: () => Promise.reject(new Error('gone')) };
    expect(await readFile(file)).toEqual({ ok: false, error: 'unreadable' });
  });
  it('gives its fault', async () => {
    expect(await readFile(fileOf(new TextEncoder().encode('{')))).toEqual({ ok: false, error: 'not-json' });
  });

  /** A clock that goes on by so much at each look, and counts the turns that the page gets. */
  const withClock = async (step: number) => {
    let time = 0;
    const now = () => (time += step);
    const turns = vi.spyOn(globalThis, 'setTimeout');
    const read = await readFile(fileOf(many()), now);
    const count = turns.mock.calls.length;
    turns.mockRestore();
    return { read, count };
  };
  it('gives the page its turn when a step was long', async () => {
    // 3 pauses before the blocks, and 20 among them.
    expect(await withClock(12)).toMatchObject({ read: { ok: true }, count: 23 });
    expect((await withClock(1)).count).toBe(1);
    expect(await withClock(0)).toMatchObject({ read: { ok: true }, count: 0 });
  });
  it('that takes over two seconds is given up', async () => {
    const tooSlow = { ok: false, error: 'too-slow' };
    expect(await withClock(2000)).toEqual({ read: tooSlow, count: 1 });
    expect(await withClock(2001)).toEqual({ read: tooSlow, count: 0 });
    expect(await withClock(100)).toEqual({ read: tooSlow, count: 20 });
    expect((await withClock(86)).read).toMatchObject({ ok: true });
  });
});
