// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, expect, it } from 'vitest';
import { Slot, type SlotValue } from '#i18n/Slot.tsx';
import { readerOf } from '../features/cardReader.ts';

afterEach(cleanup);

const day: SlotValue = { kind: 'day', value: '2026-12-03' };
const time: SlotValue = { kind: 'time', value: '14:30' };

it.each([
  [day, 'own', 'ar', 'rtl'],
  [time, 'own', 'ar', 'rtl'],
  [day, 'en', 'en', 'ltr'],
  [time, 'en', 'en', 'ltr'],
] as const)('%o in %s words says which language it is in, and which way it runs', async (slot, only, lang, dir) => {
  const { container } = render(
    <I18nextProvider i18n={await readerOf('ar')}>
      <Slot slot={slot} only={only} />
    </I18nextProvider>,
  );
  const line = container.querySelector('.slot');
  expect(line?.getAttribute('lang')).toBe(lang);
  expect(line?.getAttribute('dir')).toBe(dir);
  // Digits of a time keep their order inside a line that runs to the left.
  expect(line?.querySelector('bdi')?.textContent).toBe(only === 'own' && slot.kind === 'time' ? '14:30' : undefined);
  if (only === 'en') expect(line?.textContent).toMatch(slot.kind === 'day' ? /3 December 2026/ : /2:30pm/);
});
