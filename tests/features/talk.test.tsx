// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { replies, standingAnswers } from '#content/replies.ts';
import { Talk } from '#features/talk/Talk.tsx';
import { english } from './cardReader.ts';
import { roomOf, tap } from './deskRoom.tsx';

afterEach(cleanup);

const { shown: talk, forget } = roomOf(Talk);
const loud = (container: HTMLElement) => container.querySelector('.loud');

describe('a conversation', () => {
  it('goes to and fro for six turns, and each side reads its own language large', async () => {
    const { container } = render(await talk('ar'));
    await tap(/Do you need an interpreter\?/);
    expect(loud(container)?.textContent).toContain('سلام');
    await tap(/Yes$/);
    expect(loud(container)?.getAttribute('lang')).toBe('en');
    expect(loud(container)?.textContent).toContain('Yes');
    await tap(/Staff answer next/);
    await tap(/What is your phone number/);
    for (const digit of '0790') await userEvent.click(screen.getByRole('button', { name: digit }));
    await tap(/Done/);
    expect(loud(container)?.textContent).toBe('0790');
    await tap(/Staff answer next/);
    await tap(/Please come back on this day/);
    await userEvent.selectOptions(screen.getByLabelText(/Hour$/), '9');
    await tap(/Done/);
    expect(loud(container)?.textContent).toContain('09:00');
    expect(container.querySelector('.turn .quiet')?.textContent).toContain('9am');
    await tap(/Thank you/);
    expect(container.querySelectorAll('section .turn')).toHaveLength(6);
  });

  it('has “I do not understand” at every step of the person', async () => {
    for (const reply of replies.filter(({ slot }) => !slot)) {
      const { container } = render(await talk());
      const first = (english.talk ?? {})[reply.keys[0]?.replace('talk:', '') ?? ''] ?? '';
      const button = [...container.querySelectorAll('.reply-list button')].find((one) =>
        one.textContent?.startsWith(first.split('{{')[0] ?? ''),
      );
      await userEvent.click(button as Element);
      expect(screen.getByRole('button', { name: /I do not understand/ })).toBeDefined();
      cleanup();
    }
    expect(standingAnswers).toContain('desk:c13Headline');
  });

  it('a birth date is a day that exists, in the words of each side', async () => {
    const { container } = render(await talk());
    await tap(/What is your date of birth/);
    await userEvent.selectOptions(screen.getByLabelText(/Day$/), '27');
    await userEvent.selectOptions(screen.getByLabelText(/Month$/), '3');
    await userEvent.selectOptions(screen.getByLabelText(/Year$/), '1994');
    expect(loud(container)?.textContent).toBe('27 March 1994');
  });

  it('is forgotten at once when the page is left', async () => {
    const { container } = render(await talk());
    await tap(/You are welcome here/);
    expect(container.querySelectorAll('.turn').length).toBeGreaterThan(0);
    forget();
    expect(container.querySelectorAll('.turn')).toHaveLength(0);
  });

  it('without a script is a list to point at, with nothing to type and nothing to tap', async () => {
    const html = renderToString(await talk());
    expect(html).not.toMatch(/<button|<input|\{\{/);
    expect(html.match(/<li/g)).toHaveLength(replies.length);
    expect(html).toContain('ሰላም');
  });
});
