/** The build that people get has no switch for any guard. The build for controls has one for each. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { switchNames } from '../../scripts/build/switches.ts';
import { siteFolder } from '../e2e/browser.ts';

const name = 'doorwayWithout';

/** Text files of a build, by their path. */
const textsIn = (root: string): (readonly [string, string])[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(root, path)).isFile())
    .map((path) => [path, readFileSync(join(root, path), 'latin1')] as const);

const holding = (root: string): string[] => textsIn(root).flatMap(([path, text]) => (text.includes(name) ? [path] : []));

describe('the shipped build', () => {
  it('has no switch for a guard', () => {
    expect(textsIn(siteFolder).length).toBeGreaterThan(100);
    expect(holding(siteFolder)).toEqual([]);
  });

  it('control: the build for controls has one for each, in the app and in the worker', () => {
    const files = textsIn('test-output/switches').filter(([path]) => path.endsWith('.js'));
    const thrown = files.flatMap(([, text]) =>
      [...text.matchAll(/doorwayWithout.{0,20}?\.includes\([`"'](\w+)/g)].map(([, guard]) => guard),
    );
    expect([...new Set(thrown)].sort()).toEqual([...switchNames].sort());
    expect(holding('test-output/switches')).toContain('sw.js');
  });
});
