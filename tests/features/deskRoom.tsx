/** A page of the desk around a reader, and what a reader does with it. */
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { LanguageId } from '#domain/languages.ts';
import type { RegisterClear } from '#ui/useSteps.ts';
import { english, readerOf, today } from './cardReader.ts';

type Page = ComponentType<{ readonly lang: LanguageId; readonly today: string; readonly registerClear: RegisterClear }>;

/** The page, ready to be shown to a reader of a language, and the way in which leaving empties it. */
export const roomOf = (Page: Page) => {
  let clear: (() => void) | undefined;
  const registerClear: RegisterClear = (given) => {
    clear = given;
    return () => {};
  };
  return {
    shown: async (lang: LanguageId = 'ti') => (
      <I18nextProvider i18n={await readerOf(lang)}>
        <Page lang={lang} today={today} registerClear={registerClear} />
      </I18nextProvider>
    ),
    forget: (): void => act(() => clear?.()),
  };
};

/** The English of a sentence, by its key. */
export const said = (key: string): string => english[key.split(':')[0] ?? '']?.[key.split(':')[1] ?? ''] ?? '';

export const tap = (name: RegExp | string) => userEvent.click(screen.getByRole('button', { name }));
