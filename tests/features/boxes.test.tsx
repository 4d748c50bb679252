// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { formBoxes } from '#content/formBoxes.ts';
import { Boxes } from '#features/boxes/Boxes.tsx';
import { roomOf, said, tap } from './deskRoom.tsx';

const { shown: boxes, forget } = roomOf(Boxes);

afterEach(cleanup);

describe('the form', () => {
  it('is walked box by box, each with its English words, its meaning and what to write', async () => {
    const { container } = render(await boxes());
    await userEvent.click(container.querySelector('ol button') as Element);
    for (const box of formBoxes) {
      expect(container.querySelector('.printed')?.textContent).toBe(box.printed);
      expect(container.textContent).toContain(said(box.means));
      for (const key of box.write) expect(container.textContent).toContain(said(key).split('{{')[0]);
      if (box !== formBoxes.at(-1)) await tap(/Next box/);
    }
  });

  it('asks nothing about health, and has nothing to type in a box', async () => {
    const { container } = render(await boxes());
    await userEvent.click(container.querySelector('ol button') as Element);
    for (let at = 1; at < formBoxes.length; at += 1) {
      expect(screen.queryByRole('textbox')).toBeNull();
      await tap(/Next box/);
    }
  });

  it('has no default for sharing and donation', () => {
    for (const id of ['sharing', 'donation']) {
      const box = formBoxes.find((one) => one.id === id);
      expect([box?.need, box?.copy]).toEqual(['choice', undefined]);
    }
  });

  it('without a script stands whole', async () => {
    const html = renderToString(await boxes());
    for (const { printed } of formBoxes) expect(html).toContain(printed.split('“')[0]?.split(';')[0]);
    expect(html).not.toMatch(/<button|<input/);
  });
});

describe('the date of birth', () => {
  const openBirth = async () => {
    const { container } = render(await boxes('fa'));
    await userEvent.click(container.querySelectorAll('ol button')[formBoxes.findIndex(({ id }) => id === 'birth')] as Element);
    return container;
  };

  it('is copied from the Home Office paper first: no calendar is offered until there is none', async () => {
    const container = await openBirth();
    expect(container.textContent).not.toContain('Iranian calendar');
    await userEvent.click(screen.getByLabelText(/Yes, or I can find it/));
    expect(container.textContent).not.toContain('Iranian calendar');
    await userEvent.click(screen.getByLabelText(/No, I have no paper/));
    expect(container.textContent).toContain('Iranian calendar');
  });

  it('comes out in the English calendar, for staff to check; a day that does not exist gives no date', async () => {
    const container = await openBirth();
    await userEvent.click(screen.getByLabelText(/No, I have no paper/));
    await userEvent.click(screen.getByLabelText(/Iranian calendar/));
    await userEvent.selectOptions(screen.getByLabelText(/Day$/), '31');
    await userEvent.selectOptions(screen.getByLabelText(/Month$/), '1');
    expect(container.querySelector('.block-letters')).toBeNull();
    await userEvent.selectOptions(screen.getByLabelText(/Year$/), '1373');
    expect(container.querySelector('.block-letters')?.textContent).toBe('20 04 1994');
    expect(container.textContent).toContain('Ask staff to check this date.');
    await userEvent.selectOptions(screen.getByLabelText(/Month$/), '7');
    expect(container.querySelector('.block-letters')).toBeNull();
    expect(container.textContent).toContain('This month does not have this day.');
  });
});

describe('the sheet', () => {
  it('holds what was written in any script, in its own direction, and is forgotten when the page is left', async () => {
    const { container } = render(await boxes());
    await tap(/A sheet to copy from/);
    await userEvent.click(screen.getByLabelText(/First name/));
    await userEvent.paste('محمد\u202e\u0000');
    await tap(/Show the sheet/);
    expect(container.querySelector('.form-sheet dd bdi')?.textContent).toBe('محمد');
    expect(container.querySelector('.form-sheet')?.textContent).toContain('I speak Tigrinya.');
    forget();
    expect(container.textContent).not.toContain('محمد');
  });
});
