// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { Later } from '#ui/Later/Later.tsx';

afterEach(cleanup);

const page = (
  <p>
    first
    <Later>
      <b>below</b>
    </Later>
  </p>
);

const oneFrame = () => act(async () => void (await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))));

describe('what stands below the first screenful', () => {
  it('is in a page that is drawn ahead, and stays while it goes live', async () => {
    const place = document.createElement('div');
    place.innerHTML = renderToString(page);
    expect(place.textContent).toBe('firstbelow');
    const below = place.querySelector('b');
    const faults: unknown[] = [];
    await act(async () => void hydrateRoot(place, page, { onRecoverableError: (fault) => faults.push(fault) }));
    expect(place.querySelector('b')).toBe(below);
    expect(faults).toEqual([]);
  });

  it('comes after the first frame where the script draws the page', async () => {
    render(page);
    expect(screen.queryByText('below')).toBeNull();
    await oneFrame();
    expect(screen.queryByText('below')).not.toBeNull();
  });
});
