// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it } from 'vitest';
import { createI18n, type Words } from '#i18n/createI18n.ts';
import { Text } from '#i18n/Text.tsx';
import type { LanguageId } from '#domain/languages.ts';

const english: Words = {
  common: { emergencyLine: 'Life in danger? Call {{n999}} now.', home: 'Home' },
  card: { lineLanguage: 'I speak {{language}}.' },
};

const show = async (lang: LanguageId, own: Words, element: React.ReactNode): Promise<HTMLElement> => {
  const i18n = await createI18n({
    lang,
    today: '2026-11-25',
    namespaces: ['common', 'card'],
    words: { en: english, [lang]: lang === 'en' ? english : own },
  });
  return render(<I18nextProvider i18n={i18n}>{element}</I18nextProvider>).container;
};

describe('Text', () => {
  it('shows the own sentence first and English under it, each with its own language and direction', async () => {
    const place = await show('ar', { common: { home: 'الرئيسية' } }, <Text k="common:home" />);
    const [own, gloss] = [...place.querySelectorAll('span[lang]')];
    expect([own?.getAttribute('lang'), own?.getAttribute('dir'), own?.textContent]).toEqual(['ar', 'rtl', 'الرئيسية']);
    expect([gloss?.getAttribute('lang'), gloss?.getAttribute('dir'), gloss?.className]).toEqual(['en', 'ltr', 'gloss']);
  });

  it('isolates a number in a right-to-left sentence, and leaves no marks behind', async () => {
    const place = await show('ar', { common: { emergencyLine: 'اتصل بالرقم {{n999}} الآن.' } }, <Text k="common:emergencyLine" />);
    expect(place.querySelector('[lang="ar"] bdi[dir="ltr"]')?.textContent).toBe('999');
    expect(place.textContent).not.toMatch(/[\u2066\u2069]/);
  });

  it('shows English, marked, where the language has no sentence', async () => {
    const place = await show('ti', { common: {} }, <Text k="common:home" />);
    const run = place.querySelector('[lang="en"]');
    expect([run?.className, run?.textContent]).toEqual(['english-only', 'Home']);
  });

  it('shows no second line to an English reader', async () => {
    const place = await show('en', {}, <Text k="common:home" />);
    expect(place.querySelectorAll('span[lang]')).toHaveLength(1);
  });

  it('fills in a given value, isolated', async () => {
    const place = await show(
      'fa',
      { card: { lineLanguage: 'من {{language}} حرف می‌زنم.' } },
      <Text k="card:lineLanguage" values={{ language: 'FARSI' }} />,
    );
    expect(place.querySelector('[lang="fa"] bdi')?.textContent).toBe('FARSI');
    expect(place.querySelector('[lang="en"]')?.textContent).toBe('I speak FARSI.');
  });
});
