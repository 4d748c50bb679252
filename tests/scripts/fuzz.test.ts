/** Files made wrong on purpose, through the real readers and onto a drawn page. The long run is `npm run fuzz`. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { guards } from '../../scripts/fuzz/guards.ts';

const fuzz = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/fuzz.ts', '--', '--check', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

describe('mutated files', () => {
  it('200,000: no crash, nothing slow, no changed prototype, no unsafe link or number, and enough are taken', () => {
    const { status, stdout, stderr } = fuzz('200000');
    expect(stderr).toBe('');
    expect(stdout).toContain('| files | 100,000 | 100,000 |');
    expect(stdout).not.toContain('Faults:');
    expect(status).toBe(0);
  }, 900_000);

  it.each(Object.entries(guards))(
    'control: without the guard of %s one is caught',
    (name, { expected }) => {
      const { status, stdout } = fuzz('60000', '--without', name);
      expect(stdout).toMatch(expected);
      expect(status).toBe(1);
    },
    300_000,
  );
});
