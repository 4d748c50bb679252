// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { refusals } from '#content/refusals.ts';
import { Refusal } from '#features/refusal/Refusal.tsx';
import { roomOf, said, tap } from './deskRoom.tsx';

const { shown: refusal, forget } = roomOf(Refusal);

beforeEach(() => {
  // jsdom has no modal dialogs; the card then opens over the page.
  Object.defineProperty(HTMLDialogElement.prototype, 'showModal', { value: undefined, configurable: true });
});
afterEach(cleanup);

describe('every refusal', () => {
  it.each(refusals.map(({ id }) => id))('“%s” leads to a card on the whole screen and to a letter with it ticked', async (id) => {
    const { quote, card } = refusals.find((one) => one.id === id) ?? refusals[0]!;
    const { container } = render(await refusal());
    const button = [...container.querySelectorAll('button')].find((one) => one.textContent?.includes(said(quote)));
    await userEvent.click(button as Element);
    await tap(/Show it on the whole screen/);
    const shown = container.querySelector('dialog');
    expect(shown?.textContent).toContain(said(card[0] ?? '').split('{{')[0]);
    expect(shown?.querySelector('[data-act="hide"]')).not.toBeNull();
    await userEvent.click(shown?.querySelector('.full-bar button') as Element);
    await tap(/Make a letter/);
    const ticked = [...container.querySelectorAll<HTMLInputElement>('fieldset input:checked')];
    expect(ticked).toHaveLength(1);
    await tap(/Make the letter/);
    expect(container.querySelector('.sheet.letter .ticked')?.textContent).toContain(said(quote));
  });
});

describe('the letter', () => {
  const made = async (name: string) => {
    const { container } = render(await refusal());
    await tap(/Make a letter/);
    const box = screen.getByRole('textbox');
    await userEvent.click(box);
    await userEvent.paste(name);
    await tap(/Make the letter/);
    return container;
  };

  it('takes a name of 200 characters in any script, and none beyond', async () => {
    const container = await made('ሰ'.repeat(250));
    const name = container.querySelector('.letter-to bdi')?.textContent ?? '';
    expect(name.length).toBeLessThanOrEqual(200);
    expect(name.length).toBeGreaterThan(190);
  });

  it('keeps a right-to-left name apart from the English around it', async () => {
    const container = await made('عيادة النور');
    expect(container.querySelector('.letter-to bdi')?.textContent).toBe('عيادة النور');
    expect(container.querySelector('.sheet')?.getAttribute('dir')).toBe('ltr');
  });

  it('says when signs were taken out', async () => {
    render(await refusal());
    await tap(/Make a letter/);
    await userEvent.click(screen.getByRole('textbox'));
    await userEvent.paste('Hill\u0007 Sur\u202egery');
    expect(screen.getAllByText(/Some signs cannot be printed/)[0]).toBeDefined();
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('Hill Surgery');
  });

  it('has no name on the part that is cut off', async () => {
    const container = await made('Hill Surgery');
    const part = container.querySelector('.tear');
    expect(part?.textContent).toContain('Hill Surgery');
    expect(part?.textContent).not.toMatch(/My name|signature|phone/i);
  });

  it('leaves on that part a line for a pen where no name and no day was given: today is not the day they said no', async () => {
    const empty = (await made(' ')).querySelector('.tear');
    expect(empty?.querySelectorAll('.pen')).toHaveLength(2);
    expect(empty?.textContent).not.toMatch(/2026/);
    cleanup();
    expect((await made('Hill Surgery')).querySelectorAll('.tear .pen')).toHaveLength(1);
  });

  it('says so where the browser cannot print, and offers nothing where it cannot send a picture', async () => {
    vi.stubGlobal('print', undefined);
    await made('Hill Surgery');
    await tap(/Print the letter/);
    expect((await screen.findAllByText(/This browser cannot print/))[0]).toBeDefined();
    await tap(/Picture of the letter/);
    // jsdom has no canvas: the picture does not come, and the page says what else there is.
    expect((await screen.findAllByText(/The picture did not work/))[0]).toBeDefined();
    expect(screen.queryByRole('button', { name: /Send the picture/ })).toBeNull();
    vi.unstubAllGlobals();
  });

  it('is forgotten when the page is left', async () => {
    const container = await made('Hill Surgery');
    forget();
    expect(container.textContent).not.toContain('Hill Surgery');
    await tap(/Make a letter/);
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('');
  });
});

it('without a script every reason stands with what is true of it', async () => {
  const html = renderToString(await refusal('en'))
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#x27;', '’');
  for (const { truth } of refusals) expect(html).toContain(said(truth).split('{{')[0]);
});
