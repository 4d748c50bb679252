// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cardName, factsOfCard, showCards, type ShowCard } from '#content/cards.ts';
import { show } from '#content/pages/show.ts';
import { cardIds, type CardId } from '#content/ids.ts';
import { facts } from '#domain/facts.ts';
import { languageIds, type LanguageId } from '#domain/languages.ts';
import { DeskCard } from '#features/desk/DeskCard.tsx';
import { findEnglishVoice } from '#features/desk/englishVoice.ts';
import { english, namespaces, readerOf, readLocale as read, today, words } from './cardReader.ts';

const deskCard = async (card: CardId, lang: LanguageId) => (
  <I18nextProvider i18n={await readerOf(lang)}>
    <DeskCard lang={lang} today={today} card={card} />
  </I18nextProvider>
);
const sentence = (key: string) =>
  (english[key.split(':')[0] ?? '']?.[key.split(':')[1] ?? ''] ?? '')
    .replace('{{n999}}', '999')
    .replace('{{refusalDays}}', '14')
    .replace('{{registerDaysMax}}', '5');

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the list', () => {
  it('leads to every card once', () => {
    const listed = show.blocks.flatMap((block) => (block.kind === 'card' ? [block.card] : []));
    expect(listed.toSorted()).toEqual([...cardIds].toSorted());
  });
});

describe('each card', () => {
  const shown = languageIds.flatMap((lang) => cardIds.map((id) => [lang, id] as const));

  it.each(shown)('reads without a script: %s %s', async (lang, id) => {
    const html = renderToString(await deskCard(id, lang));
    const text = html.replace(/<[^>]+>/g, '').replaceAll('&#x27;', '’');
    // The switch for line codes works by the style sheet alone.
    expect(html.replace('<input type="checkbox" id="codes"/>', '')).not.toMatch(/style=|<button|<input|\{\{/);
    expect(text).toContain(sentence(showCards[id].headline));
    const [ns = '', key = ''] = showCards[id].headline.split(':');
    const own = words[lang]?.[ns]?.[key]?.split('{{')[0] ?? 'none';
    // The card about a private talk is in English alone until the person wants their own language on it.
    if (id !== 'c12' || lang === 'en') expect(html).toContain(own);
    else expect(html).not.toContain(own);
    expect(html).toContain(`href="/${lang}/show/"`);
  });

  it('is large in English, under the own words, with its own language and direction', async () => {
    const { container } = render(await deskCard('c02', 'ar'));
    const [own, large] = [container.querySelector('.full-own'), container.querySelector('.full-english')];
    expect([own?.getAttribute('lang'), own?.getAttribute('dir')]).toEqual(['ar', 'rtl']);
    expect([large?.getAttribute('lang'), large?.getAttribute('dir')]).toEqual(['en', 'ltr']);
    expect(own?.compareDocumentPosition(large as Node)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(large?.querySelector('h1')?.textContent).toBe('I need an interpreter');
    expect(large?.textContent).toContain('I speak Arabic.');
    expect(own?.querySelector('bdi[dir=ltr]')?.textContent).toBe('Arabic');
  });

  it('does not say that a reader of English speaks English', async () => {
    const { container } = render(await deskCard('c02', 'en'));
    expect(container.textContent).not.toContain('I speak');
  });

  it('turns, and turns back', async () => {
    const { container } = render(await deskCard('c13', 'ti'));
    const turn = screen.getByRole('button', { name: /Turn/ });
    await userEvent.click(turn);
    expect(container.querySelector('.turned')).not.toBeNull();
    expect(turn.getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(turn);
    expect(container.querySelector('.turned')).toBeNull();
  });

  it('calls 999 from one card only, and only when tapped', async () => {
    const calls = await Promise.all(
      cardIds.map(async (id) => [id, /href="(tel:[^"]*)"/.exec(renderToString(await deskCard(id, 'ti')))?.[1] ?? 'none'] as const),
    );
    expect(calls.filter(([, number]) => number !== 'none')).toEqual([['c06', 'tel:999']]);
  });
});

describe('the HC2 card', () => {
  it('asks for the form until the person says that the paper is in the hand', async () => {
    const { container } = render(await deskCard('c09', 'ti'));
    const large = () => container.querySelector('h1')?.textContent;
    expect(large()).toBe('Please give me form HC1');
    await userEvent.click(screen.getByRole('radio', { name: /in my hand/ }));
    expect(large()).toBe('I have an HC2 certificate');
    await userEvent.click(screen.getByRole('radio', { name: /No/ }));
    expect(large()).toBe('Please give me form HC1');
  });

  it('keeps both forms without a script', async () => {
    const html = renderToString(await deskCard('c09', 'ti'));
    expect(html).toContain('<details>');
    expect(html).toContain('I have an HC2 certificate');
  });
});

describe('saying it in English', () => {
  const voice = (lang: string, localService: boolean) => ({ lang, localService, name: lang });

  it('uses a voice of the phone itself, and British English first', () => {
    const [british, american] = [voice('en-GB', true), voice('en_US', true)];
    expect(findEnglishVoice([voice('ar', true), american, british])).toBe(british);
    expect(findEnglishVoice([voice('en-GB', false), american])).toBe(american);
  });

  it.each([
    ['no voice', []],
    ['only a voice that sends the words away', [voice('en-GB', false)]],
    ['only voices of other languages', [voice('ar', true), voice('enm', true)]],
  ])('is hidden with %s', async (_name, voices) => {
    expect(findEnglishVoice(voices)).toBeNull();
    vi.stubGlobal('speechSynthesis', { getVoices: () => voices, cancel: () => undefined });
    render(await deskCard('c02', 'ti'));
    expect(screen.queryByText(/Say it in English/)).toBeNull();
  });

  it('is hidden where the phone cannot speak at all', async () => {
    vi.stubGlobal('speechSynthesis', undefined);
    render(await deskCard('c02', 'ti'));
    expect(screen.queryByText(/Say it in English/)).toBeNull();
  });

  it('says the English of the card, once asked, and stops when the card is left', async () => {
    const speech = { getVoices: () => [voice('en-GB', true)], cancel: vi.fn<() => void>(), speak: vi.fn<(words: unknown) => void>() };
    vi.stubGlobal('speechSynthesis', speech);
    vi.stubGlobal(
      'SpeechSynthesisUtterance',
      class {
        constructor(readonly text: string) {}
      },
    );
    const { unmount } = render(await deskCard('c02', 'ti'));
    expect(speech.speak).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: /Say it in English/ }));
    expect(speech.speak.mock.calls[0]?.[0]).toMatchObject({
      lang: 'en-GB',
      text: expect.stringMatching(/^I need an interpreter\. I speak Tigrinya\./),
    });
    act(() => unmount());
    expect(speech.cancel).toHaveBeenCalledTimes(2);
  });
});

describe('the wording', () => {
  /** Cards that state a rule and rest on nothing. */
  const unbacked = (cards: readonly ShowCard[]) =>
    cards.filter((card) => card.wording.includes('R') && factsOfCard(card).length === 0).map((card) => card.id);

  it('backs every rule with known facts', () => {
    expect(unbacked(Object.values(showCards))).toEqual([]);
    expect(unbacked([{ ...showCards.c03, facts: [] }])).toEqual(['c03']);
    expect(
      Object.values(showCards)
        .flatMap(factsOfCard)
        .filter((id) => !(id in facts)),
    ).toEqual([]);
  });

  const ours = namespaces.filter((ns) => ['card', 'hospitalCard', 'desk', 'choices'].includes(ns));

  it('has headlines of at most 8 words, and sentences of at most 15', () => {
    const longerThan = (most: number, texts: readonly string[]) => texts.filter((text) => text.split(' ').length > most);
    const headlines = Object.values(showCards).map((card) => sentence(cardName(card)));
    const sentences = ours.flatMap((ns) =>
      Object.entries(read('en', ns))
        .filter(([key]) => key !== 'searchWords')
        .flatMap(([, text]) => text.split(/(?<=[.?]) /)),
    );
    expect(longerThan(8, headlines)).toEqual([]);
    expect(longerThan(15, sentences)).toEqual([]);
    expect(longerThan(2, ['one two three'])).toHaveLength(1);
  });

  it('says must only where the law or the contract does, and never that a person has checked it', () => {
    const found = (word: RegExp) =>
      ours.flatMap((ns) => Object.entries(read('en', ns)).flatMap(([key, text]) => (word.test(text) ? [`${ns}:${key}`] : [])));
    expect(found(/\bmust\b/)).toEqual(['card:lineCharter', 'hospitalCard:lineUrgent', 'desk:c03Sub']);
    expect(found(/checked|illegal|entitled|eligible|exempt|!|;/i)).toEqual([]);
  });

  it('has a note for every sentence, with its class first; cards and replies are class A', () => {
    const classOf = (key: string) => (/^(line|extra(?!s)|c(?!12Own)\d\d)/.test(key) ? /^A: / : /^[ABC]: /);
    for (const ns of ours) {
      const notes = read('qqq', ns);
      expect(Object.keys(notes)).toEqual(Object.keys(read('en', ns)));
      expect(Object.entries(notes).filter(([key, note]) => !classOf(key).test(note))).toEqual([]);
    }
  });

  it('keeps the whole screen to fixed words: nothing to type', async () => {
    for (const id of cardIds) {
      const { container } = render(await deskCard(id, 'ti'));
      expect(within(container).queryByRole('textbox')).toBeNull();
      cleanup();
    }
  });
});
