import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const where = (...words: string[]) => spawnSync(process.execPath, ['scripts/where.mjs', ...words], { encoding: 'utf8' });

describe('npm run where', () => {
  it('lists what rests on a fact: pages, cards and sentences', () => {
    const { stdout, status } = where('GP-03');
    expect(status).toBe(0);
    expect(stdout).toMatch(/gpTake/);
    expect(stdout).toContain('You do not need ID.');
  });

  it('lists the rules that rest on a fact', () => expect(where('EN-17').stdout).toMatch(/refusedAlone/));

  it('fails for a fact that does not exist', () => expect(where('GP-99').status).toBe(1));
});
