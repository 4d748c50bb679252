// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cardLineKeys } from '#content/cardLines.ts';
import { cardExtras, makeCard } from '#domain/card.ts';
import { languageIds, type LanguageId } from '#domain/languages.ts';
import { CardMaker } from '#features/card/CardMaker.tsx';
import { cardWords } from '#features/card/cardWords.ts';
import { HospitalCard } from '#features/hospitalCard/HospitalCard.tsx';
import { english, readerOf, today, words } from './cardReader.ts';

const maker = async (lang: LanguageId) => (
  <I18nextProvider i18n={await readerOf(lang)}>
    <CardMaker lang={lang} today={today} />
  </I18nextProvider>
);
const card = english.card ?? {};
const plainLines = ['lineRegister', 'lineId', 'lineNhsNumber', 'lineStatus', 'lineReason', 'lineLimit'] as const;
const button = (key: string) => screen.getByRole('button', { name: new RegExp(card[key]?.replace(/[?.]/g, '\\$&') ?? key) });
const open = async (lang: LanguageId = 'ar') => render(await maker(lang));

let context: ReturnType<typeof vi.spyOn>;

beforeEach(() => {
  // Our letters are at hand; one test takes them away.
  document.documentElement.classList.add('font-arab', 'font-ethi');
  // jsdom has no canvas; each test that needs one puts one in place.
  context = vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  vi.stubGlobal(
    'print',
    vi.fn<() => void>(() => void dispatchEvent(new Event('beforeprint'))),
  );
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  document.body.innerHTML = '';
});

describe('the card as drawn ahead', () => {
  it.each(languageIds)('is the whole standard card without a script: %s', async (lang) => {
    const html = renderToString(await maker(lang));
    for (const key of plainLines) expect(html).toContain(card[key]?.split('{{')[0]);
    expect(html).toContain(words[lang]?.card?.lineRegister);
    expect(html).toContain('nhs.uk/nhs-services/gps/how-to-register-with-a-gp-surgery');
    expect(html).toContain('You and Your General Practice');
    expect(html).not.toMatch(/\{\{|style=|<button|<script/);
    expect(html.match(/class="qr"/g)).toHaveLength(3);
  });

  it('goes live without a difference', async () => {
    const tree = await maker('ar');
    const root = document.createElement('div');
    root.innerHTML = renderToString(tree);
    document.body.append(root);
    const differences = vi.fn<(error: unknown) => void>();
    await act(async () => hydrateRoot(root, tree, { onRecoverableError: differences }));
    expect(differences).not.toHaveBeenCalled();
    expect(within(root).getAllByRole('button').length).toBeGreaterThan(3);
  });
});

describe('every line', () => {
  const all = [
    ...makeCard({ language: 'ar', dialect: 'Iraqi', extras: [], swapDocuments: false, firstName: 'A' }).lines,
    ...makeCard({ language: 'ar', dialect: null, extras: [], swapDocuments: true }).lines,
    ...cardExtras.flatMap((extra) => makeCard({ language: 'ar', dialect: null, extras: [extra], swapDocuments: false }).lines),
  ];

  it('gets every value that its sentence needs', async () => {
    const reader = await readerOf('ar');
    const say = (key: string, values = {}) => (reader.getFixedT('en') as unknown as (k: string, v: object) => string)(key, values);
    const whole = makeCard({ language: 'ar', dialect: 'Iraqi', extras: [], swapDocuments: false, firstName: 'A' });
    const unfilled = all.filter((line) => {
      const { key, values } = cardWords(whole, line, say);
      return /\{\{|\}\}|undefined/.test(say(key, values));
    });
    expect(unfilled).toEqual([]);
    expect(new Set(all.map((line) => line.id)).size).toBe(Object.keys(cardLineKeys).length);
    // Without its value the sentence would show: the test can see that.
    expect(say('card:lineLanguage')).toContain('{{language}}');
  });
});

describe('paper', () => {
  it('is offered before the picture, and the picture only behind its warning', async () => {
    await open();
    const [paper, picture] = ['paperTitle', 'pictureTitle'].map((key) =>
      screen.getByRole('heading', { name: new RegExp(card[key] ?? '') }),
    );
    expect(paper?.compareDocumentPosition(picture as Node)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    const warning = screen.getAllByText(/Other people may see your pictures/)[0];
    expect(warning?.compareDocumentPosition(button('pictureSmall'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('puts the sheet on the page before the browser prints it', async () => {
    const { container } = await open();
    let printed = '';
    vi.stubGlobal('print', () => {
      printed = container.querySelector('.sheet')?.className ?? '';
      dispatchEvent(new Event('beforeprint'));
    });
    await userEvent.click(button('paperA5'));
    expect(printed).toBe('sheet a5');
    expect(screen.queryByText(card.errorPrint ?? '')).toBeNull();
  });

  it.each([
    ['has no printing', undefined],
    [
      'throws',
      () => {
        throw new Error('no printer');
      },
    ],
  ])('says so where the browser %s', async (_name, print) => {
    await open();
    vi.stubGlobal('print', print);
    await userEvent.click(button('paperA4'));
    expect(await screen.findByText(card.errorPrint ?? '')).toBeTruthy();
  });

  it('says so where printing does nothing', async () => {
    await open();
    vi.stubGlobal('print', () => undefined);
    vi.useFakeTimers();
    fireEvent.click(button('paperA4'));
    await act(() => vi.advanceTimersByTimeAsync(3001));
    expect(screen.getByText(card.errorPrint ?? '')).toBeTruthy();
  });
});

describe('choices', () => {
  it('lose the signs that have no place on paper', async () => {
    await open();
    await userEvent.click(button('changeCard'));
    const box = screen.getByRole<HTMLInputElement>('textbox');
    await userEvent.click(box);
    await userEvent.paste('ሰላ\u0007ም \u202eA');
    expect(box.value).toBe('ሰላም A');
  });

  it('stay in memory: not in storage, address, title or a name of a field', async () => {
    const keep = vi.spyOn(Storage.prototype, 'setItem');
    const title = document.title;
    const { container } = await open();
    await userEvent.click(button('changeCard'));
    const box = screen.getByRole('textbox');
    expect([box.getAttribute('autocomplete'), box.getAttribute('spellcheck'), box.getAttribute('name')]).toEqual(['off', 'false', null]);
    await userEvent.type(box, 'Canary');
    await userEvent.click(button('makeCard'));
    expect(container.querySelector('.back bdi')?.textContent).not.toBeUndefined();
    expect(container.textContent).toContain('My first name is Canary.');
    expect(keep).not.toHaveBeenCalled();
    expect(location.href + document.title + JSON.stringify(history.state)).not.toContain('Canary');
    expect(document.title).toBe(title);
  });

  it('are gone when the page is left', async () => {
    const { container } = await open();
    await userEvent.click(button('changeCard'));
    await userEvent.type(screen.getByRole('textbox'), 'Canary');
    act(() => void dispatchEvent(new Event('pagehide')));
    expect(container.innerHTML).not.toContain('Canary');
    await userEvent.click(button('changeCard'));
    expect((screen.getByRole('textbox') as HTMLInputElement).value).toBe('');
  });

  it('refuse a third line and say so, and keep the first two', async () => {
    await open();
    await userEvent.click(button('changeCard'));
    const boxes = screen.getAllByRole('checkbox') as HTMLInputElement[];
    for (const place of [2, 3, 4]) await userEvent.click(boxes[place] as HTMLElement);
    expect(boxes.map((box) => box.checked)).toEqual([false, false, true, true, false, false, false]);
    expect(screen.getByText(card.extrasFull ?? '')).toBeTruthy();
  });

  it('put the dialect on both sides of the card', async () => {
    const { container } = await open();
    await userEvent.click(button('changeCard'));
    await userEvent.click(screen.getByRole('radio', { name: /Sudanese/ }));
    await userEvent.click(button('makeCard'));
    expect(container.querySelector('.panel')?.textContent).toContain('I speak Arabic (Sudanese).');
    expect(container.querySelector('.back bdi')?.textContent).toBe('Arabic (Sudanese)');
  });
});

describe('the picture', () => {
  /** A pen that draws nothing and measures by letters. */
  const pen = () => {
    const drawn: string[] = [];
    const known: Record<string, unknown> = {
      measureText: (text: string) => ({ width: text.length }),
      fillText: (text: string) => drawn.push(text),
    };
    const fake = new Proxy(known, { get: (target, name: string) => target[name] ?? (() => undefined), set: () => true });
    return { fake, drawn };
  };
  const withCanvas = () => {
    const { fake, drawn } = pen();
    context.mockReturnValue(fake as never);
    vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((give) => give(new Blob(['x'], { type: 'image/png' })));
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:card', revokeObjectURL: () => undefined }));
    return drawn;
  };

  it('says so where the browser cannot draw', async () => {
    await open();
    await userEvent.click(button('pictureSmall'));
    expect(await screen.findByText(card.errorPicture ?? '')).toBeTruthy();
    expect(screen.queryByText(card.pictureSave ?? '')).toBeNull();
  });

  it('is not made of boxes: where letters lack it says so, and makes it once they are there', async () => {
    withCanvas();
    document.documentElement.classList.remove('font-arab');
    await open();
    await userEvent.click(button('pictureSmall'));
    expect(await screen.findByText(card.errorPicture ?? '', {}, { timeout: 5000 })).toBeTruthy();
    expect(screen.queryByText(card.pictureSave ?? '')).toBeNull();
    document.documentElement.classList.add('font-arab');
    await userEvent.click(button('pictureSmall'));
    expect(await screen.findByText(card.pictureSave ?? '')).toBeTruthy();
  });

  it('is saved under a name that says nothing, at print size', async () => {
    const drawn = withCanvas();
    const { container } = await open();
    await userEvent.click(button('pictureSmall'));
    const link = (await screen.findByText(card.pictureSave ?? '')).closest('a');
    expect([link?.getAttribute('download'), link?.getAttribute('href')]).toEqual(['card.png', 'blob:card']);
    const canvas = container.querySelector('canvas');
    expect([canvas?.width, canvas?.height, canvas?.hidden]).toEqual([2022, 638, false]);
    expect(drawn).toContain('I want to register with this GP.');
    expect(drawn.join(' ')).toContain('سلام');
  });

  it('keeps English values isolated among Arabic letters', async () => {
    const drawn = withCanvas();
    await open();
    await userEvent.click(button('pictureLarge'));
    await screen.findByText(card.pictureSave ?? '');
    expect(drawn.some((row) => row.includes('سلام') && row.includes('\u2066Arabic\u2069'))).toBe(true);
  });

  const shareWith = (share: () => Promise<void>) =>
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { share, canShare: () => true }));

  it('is sent only where the phone can send', async () => {
    withCanvas();
    await open();
    await userEvent.click(button('pictureSmall'));
    await screen.findByText(card.pictureSave ?? '');
    expect(screen.queryByText(card.pictureShare ?? '')).toBeNull();
  });

  it.each([
    ['says when sending failed', new DOMException('no', 'NotAllowedError'), true],
    ['says nothing when the person changed their mind', new DOMException('stop', 'AbortError'), false],
  ])('%s', async (_name, error, told) => {
    withCanvas();
    const share = vi.fn<() => Promise<void>>(() => Promise.reject(error));
    shareWith(share);
    await open();
    await userEvent.click(button('pictureSmall'));
    await userEvent.click(await screen.findByRole('button', { name: new RegExp(card.pictureShare ?? '') }));
    await waitFor(() => expect(share).toHaveBeenCalledWith({ files: [expect.objectContaining({ name: 'card.png' })] }));
    await act(async () => undefined);
    expect(screen.queryByText(card.errorShare ?? '') !== null).toBe(told);
  });
});

describe('the card on the whole screen', () => {
  it.each([
    ['granted', () => Promise.resolve({ release: () => Promise.resolve() })],
    ['refused', () => Promise.reject(new Error('low battery'))],
  ])('opens, turns and goes back with the wake lock %s', async (_name, request) => {
    const ask = vi.fn<(type: string) => Promise<unknown>>(request);
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { wakeLock: { request: ask } }));
    const { container } = await open();
    await userEvent.click(button('show'));
    const dialog = container.querySelector('dialog');
    expect(dialog?.open).toBe(true);
    expect(ask).toHaveBeenCalledWith('screen');
    expect(within(dialog as HTMLElement).getByRole('heading').textContent).toContain('I want to register with this GP.');
    expect(dialog?.textContent).toContain(card.lineDraft);
    await userEvent.click(within(dialog as HTMLElement).getByRole('button', { name: /Turn/ }));
    expect(dialog?.querySelector('.turned')).not.toBeNull();
    await userEvent.click(within(dialog as HTMLElement).getByRole('button', { name: /Back/ }));
    expect(container.querySelector('dialog')).toBeNull();
  });
});

describe('the hospital card', () => {
  const hospital = english.hospitalCard ?? {};
  const openHospital = async (allowed: boolean) =>
    render(
      <I18nextProvider i18n={await readerOf('ti')}>
        <HospitalCard lang="ti" today={today} allowed={allowed} />
      </I18nextProvider>,
    );

  it('is not there without a result: a sentence and the way to the questions', async () => {
    const { container } = await openHospital(false);
    expect(container.textContent).toContain(hospital.notAllowed);
    expect(container.textContent).not.toContain('Overseas Visitors team');
    expect(container.querySelector('a')?.getAttribute('href')).toBe('/ti/k7w3d/');
  });

  it('comes after its warning, on screen and paper, never as a picture', async () => {
    const { container } = await openHospital(true);
    expect(container.textContent).toContain(hospital.warningClaim);
    expect(container.querySelector('.sheet')).toBeNull();
    await userEvent.click(screen.getByRole('button'));
    expect(container.textContent).toContain('Please ask the Overseas Visitors team to check regulation 15 for me.');
    expect(container.textContent).toContain('last read in June 2026');
    expect(container.querySelector('canvas, [download], img')).toBeNull();
    expect(screen.getAllByRole('button')).toHaveLength(2);
    act(() => void dispatchEvent(new Event('pagehide')));
    expect(container.querySelector('.sheet')).toBeNull();
  });
});
