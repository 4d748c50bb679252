// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { afterEach, describe, expect, it } from 'vitest';
import { linesOfCard, nothingChosen, type DeskChoices } from '#content/cardChoices.ts';
import { showCards } from '#content/cards.ts';
import { cardIds, sensitiveCards, type CardId } from '#content/ids.ts';
import type { LanguageId } from '#domain/languages.ts';
import { spokenLanguages } from '#domain/spokenLanguages.ts';
import { DeskCard } from '#features/desk/DeskCard.tsx';
import { formatTime } from '#i18n/formatTime.ts';
import { readerOf, today } from './cardReader.ts';

afterEach(cleanup);

const open = async (card: CardId, lang: LanguageId = 'ti') => {
  const { container } = render(
    <I18nextProvider i18n={await readerOf(lang)}>
      <DeskCard lang={lang} today={today} card={card} />
    </I18nextProvider>,
  );
  return {
    container,
    large: () => container.querySelector('.full-english')?.textContent ?? '',
    choose: () => userEvent.click(screen.getByRole('button', { name: /Choose what this card says/ })),
    done: () => userEvent.click(screen.getByRole('button', { name: /Show the card/ })),
    tick: (name: RegExp) => userEvent.click(screen.getByLabelText(name)),
    pick: (name: RegExp, value: string) => userEvent.selectOptions(screen.getByLabelText(name), value),
  };
};

const saying = (card: CardId, change: Partial<DeskChoices>) => linesOfCard(showCards[card], { ...nothingChosen('Tigrinya'), ...change });

describe('what a card says', () => {
  it('stays as it is while nothing is chosen, but for the language', () => {
    for (const id of cardIds) {
      const { headline, lines } = linesOfCard(showCards[id], nothingChosen(null));
      expect(headline).toBe(showCards[id].headline);
      expect(lines.filter(({ kind }) => kind !== 'sentence')).toEqual([]);
    }
  });

  it('says under pain, allergy and medicine that the patient chose it', () => {
    const confirmed = cardIds.filter((id) => JSON.stringify(saying(id, {}).lines).includes('desk:confirm'));
    expect(confirmed).toEqual(['c05', 'c07', 'c16']);
  });

  it('puts days and times on lines of their own', () => {
    expect(saying('c04', { day: '2026-12-01', time: '10:30' }).lines).toEqual([
      { kind: 'day', value: '2026-12-01' },
      { kind: 'time', value: '10:30' },
    ]);
  });

  it('tells a child of less than a year from one of a year', () => {
    expect(JSON.stringify(saying('c15', { number: 0 }).lines)).toContain('desk:c15Baby');
    expect(saying('c15', { number: 1 }).lines).toContainEqual({ kind: 'number', key: 'desk:c15Age', number: 1 });
  });

  it('never holds a status, and the notes card has the language, the need and the format', () => {
    const keys = JSON.stringify(saying('c25', { lines: ['desk:c25Large'] }).lines);
    expect(keys).toContain('Tigrinya');
    expect(keys).toContain('desk:c02Headline');
    expect(keys).toContain('desk:c25Large');
    expect(JSON.stringify(cardIds.map((id) => saying(id, {})))).not.toMatch(/status|asylum/i);
  });
});

describe('choosing', () => {
  it('another language and a kind of it changes the card, large in English', async () => {
    const card = await open('c02', 'en');
    expect(card.large()).not.toContain('I speak');
    await card.choose();
    await card.tick(/العربية/);
    await card.tick(/Sudanese/);
    await card.tick(/I would like a woman interpreter/);
    await card.tick(/not from my community/);
    await card.done();
    expect(card.large()).toContain('I speak Arabic (Sudanese).');
    expect(card.large()).toContain('I would like a woman interpreter, please.');
    expect(card.large()).toContain('not from my community');
  });

  it('a language that the list lacks takes what is written, without control characters', async () => {
    const card = await open('c02', 'en');
    await card.choose();
    await card.tick(/My language is not in the list/);
    await userEvent.type(screen.getByRole('textbox'), 'Nu\u202eer 🎈');
    await card.done();
    expect(card.large()).toContain('I speak Nuer 🎈.');
  });

  it('the time of an appointment reads as each side reads it', async () => {
    const card = await open('c04');
    await card.choose();
    await card.pick(/Day$/, '5');
    await card.pick(/Month$/, '12');
    await card.pick(/Year$/, '2026');
    await card.pick(/Hour$/, '14');
    await card.pick(/Minutes$/, '30');
    await card.done();
    expect(card.large()).toContain('5 December 2026');
    expect(card.large()).toContain('2:30pm');
    expect(card.container.querySelector('.full-own')?.textContent).toContain('14:30');
  });

  it('a day that the month does not have cannot be chosen', async () => {
    const card = await open('c04');
    await card.choose();
    await card.pick(/Day$/, '31');
    await card.pick(/Month$/, '2');
    expect(screen.getByLabelText<HTMLSelectElement>(/Day$/).value).toBe('');
    expect([...screen.getByLabelText<HTMLSelectElement>(/Day$/).options].at(-1)?.value).toBe('29');
  });

  it('a place by picture is the place in the list', async () => {
    const card = await open('c05');
    await card.choose();
    const part = card.container.querySelectorAll('.body-picture path')[5];
    await userEvent.click(part as Element);
    expect(screen.getByLabelText<HTMLInputElement>(/Chest/).checked).toBe(true);
    await card.done();
    expect(card.large()).toContain('Chest');
    expect(card.large()).toContain('Please confirm with an interpreter.');
  });

  it('a man in place of a woman changes the headline', async () => {
    const card = await open('c11');
    await card.choose();
    await card.tick(/I would like a man doctor/);
    await card.done();
    expect(card.container.querySelector('h1')?.textContent).toBe('I would like a man doctor, please.');
  });

  it('the private card is English alone until the person wants their language on it', async () => {
    const card = await open('c12');
    expect(card.container.querySelector('.full-own')).toBeNull();
    await card.choose();
    await card.tick(/Show my language/);
    await card.done();
    expect(card.container.querySelector('.full-own')?.textContent).toContain('ሰላም');
  });
});

describe('cards that say something private', () => {
  it.each(cardIds)('%s has Hide only where it does', async (id) => {
    const { container } = await open(id);
    expect(container.querySelector('[data-act="hide"]') !== null).toBe(sensitiveCards.has(id));
  });
});

describe('the languages that people speak', () => {
  it('are about 60, each once, in their own letters', () => {
    expect(spokenLanguages.length).toBeGreaterThanOrEqual(60);
    expect(new Set(spokenLanguages.map(({ english }) => english)).size).toBe(spokenLanguages.length);
    expect(new Set(spokenLanguages.map(({ tag }) => tag)).size).toBe(spokenLanguages.length);
    for (const { own, rtl } of spokenLanguages) expect(/[\u0590-\u08ff]/.test(own), own).toBe(rtl === true);
  });
});

describe('a time in English', () => {
  it.each([
    ['00:00', '12am'],
    ['09:05', '9:05am'],
    ['12:00', '12pm'],
    ['12:30', '12:30pm'],
    ['23:55', '11:55pm'],
  ])('%s is %s', (time, said) => expect(formatTime(time)).toBe(said));
});
