// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Checker } from '#features/checker/Checker.tsx';
import { hiddenLimit } from '#ui/useForgetWhenHidden.ts';
import { createI18n, type Words } from '#i18n/createI18n.ts';

const files = import.meta.glob<Record<string, string>>('../../locales/en/*.json', { eager: true, import: 'default' });
const en: Words = Object.fromEntries(Object.entries(files).map(([path, words]) => [path.replace(/.*\/|\.json$/g, ''), words]));
const say = (key: string): string => {
  const [namespace = '', name = ''] = key.split(':');
  return en[namespace]?.[name] ?? `no ${key}`;
};
const starts = (text: string): RegExp => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

type Extra = {
  registerClear?: (clear: () => void) => () => void;
  hospitalCard?: ReactNode;
  today?: string;
  words?: Partial<Record<'ar', Words>>;
};

const app = async ({ words, today = '2026-11-25', ...props }: Extra = {}) => {
  const lang = words?.ar ? 'ar' : 'en';
  const i18n = await createI18n({ lang, today, namespaces: Object.keys(en), words: { en, ...words } });
  return (
    <I18nextProvider i18n={i18n}>
      <Checker lang={lang} today={today} {...props} />
    </I18nextProvider>
  );
};

const open = async (extra: Extra = {}) => {
  const view = render(await app(extra));
  return { ...view, user: userEvent.setup() };
};
type User = ReturnType<typeof userEvent.setup>;

const door = (user: User, name: 'doorHospital' | 'doorMedicines') =>
  user.click(screen.getByRole('link', { name: starts(say(`free:${name}`)) }));
/** What stands below the first screenful comes a frame later. */
const oneFrame = () => act(async () => void (await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))));
const goOn = async (user: User) => {
  await user.click(screen.getByRole('button', { name: starts(say('checker:continue')) }));
  await oneFrame();
};
const goBack = async (user: User) => {
  await user.click(screen.getByRole('button', { name: starts(say('common:back')) }));
  await oneFrame();
};
const option = (key: string) => {
  const label = screen.getByText(say(`checker:${key}`).replace('{{babyMonths}}', '12'), { selector: 'label span span' }).closest('label');
  return within(label as HTMLLabelElement).getByRole<HTMLInputElement>(
    /radio|checkbox/.exec(label?.querySelector('input')?.type ?? '')?.[0] ?? 'radio',
  );
};
const choose = async (user: User, ...keys: string[]) => {
  for (const key of keys) await user.click(option(key));
  await goOn(user);
};
const question = (): string => screen.getByRole('group').querySelector('h2')?.textContent ?? '';
const outcome = (service: string): HTMLElement => {
  const heading = screen.getByRole('heading', { level: 3, name: starts(say(`checker:service${service}`).replace('{{n111}}', '111')) });
  return heading.closest('section') as HTMLElement;
};
const atStart = (): boolean => screen.queryByRole('heading', { name: starts(say('checker:tableTitle')) }) !== null;

/** Says that the page is hidden, or seen again. */
const setHidden = (hidden: boolean): void => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(hidden ? 'hidden' : 'visible');
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
};

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.className = '';
});

describe('before any question', () => {
  it('reads with scripts off: what is free, then every answer and result as headings and details', async () => {
    const page = document.createElement('div');
    page.append(document.createRange().createContextualFragment(renderToString(await app())));
    const text = page.textContent;
    const order = [
      'free:answer',
      'free:urgent',
      'free:nobodyMayDelay',
      'free:everyone',
      'free:contraception',
      'free:somePeople',
      'free:doors',
      'checker:tableTitle',
    ];
    const places = order.map((key) => text.indexOf(say(key)));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places[0]).toBeGreaterThanOrEqual(0);
    // Each door leads to its part of the table.
    for (const link of page.querySelectorAll('a.primary')) expect(page.querySelector(link.getAttribute('href') ?? '')).not.toBeNull();
    // 8 kinds of answer about the claim, and behind 2 of them 3 and 2 about support.
    const details = [...page.querySelectorAll('details')].map((one) => one.querySelector('summary')?.textContent ?? '');
    expect(details.filter((summary) => summary.startsWith(say('checker:claimWaiting')))).toHaveLength(1);
    for (const word of ['verdictFree', 'verdictFreeWithPaper', 'verdictAskFirst', 'verdictAskHelp'])
      expect(text).toContain(say(`common:${word}`));
    expect(text).toContain(say('checker:becauseRefusedAlone'));
    expect(text).toContain(say('checker:becauseUnder18'));
    expect(text).not.toContain(say('bills:debtHeading'));
  });

  it('goes live from the drawn page without a complaint', async () => {
    const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const page = document.createElement('div');
    document.body.append(page);
    page.append(document.createRange().createContextualFragment(renderToString(await app())));
    const recovered = vi.fn<(error: unknown) => void>();
    const shown = await app();
    const root = await act(() => hydrateRoot(page, shown, { onRecoverableError: recovered }));
    expect(recovered).not.toHaveBeenCalled();
    expect(errors).not.toHaveBeenCalled();
    act(() => root.unmount());
    page.remove();
  });
});

describe('hospital door', () => {
  it('asks, waits for Continue, moves the focus and shows the result', async () => {
    const { user } = await open();
    await door(user, 'doorHospital');
    expect(question()).toContain(say('checker:claimQuestion'));
    expect(document.activeElement?.tagName).toBe('H2');
    expect(screen.getAllByRole('radio')).toHaveLength(9);
    expect(screen.getByText(say('checker:forget'))).toBeTruthy();
    await user.click(option('claimWaiting'));
    expect(question()).toContain(say('checker:claimQuestion'));
    await goOn(user);
    expect(document.activeElement?.textContent).toContain(say('checker:resultTitle'));
    expect(outcome('Hospital').textContent).toContain(say('common:verdictFree'));
    expect(outcome('Hospital').textContent).toContain(say('checker:becauseWaiting'));
    const maternity = outcome('Maternity').textContent ?? '';
    expect(maternity.indexOf(say('checker:noteGoNow'))).toBeLessThan(maternity.indexOf(say('common:verdictFree')));
    expect(maternity).not.toContain(say('checker:noteBillLater'));
    expect(screen.queryByText(say('bills:debtHeading'))).toBeNull();
  });

  it('says in words that an answer is missing', async () => {
    const { user } = await open();
    await door(user, 'doorHospital');
    await goOn(user);
    expect(screen.getByRole('alert').textContent).toContain(say('checker:chooseFirst'));
    expect(document.activeElement).toBe(screen.getByRole('alert'));
    expect(screen.getByRole('group').getAttribute('aria-describedby')).toContain('complaint');
    await user.click(option('claimRefused'));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('asks about support after a no, and shows debts after the people who help', async () => {
    const { user, container } = await open();
    await door(user, 'doorHospital');
    await choose(user, 'claimRefused');
    expect(question()).toContain(say('checker:supportQuestion'));
    await choose(user, 'supportNone');
    expect(outcome('Hospital').textContent).toContain(say('common:verdictAskFirst'));
    expect(outcome('Hospital').textContent).toContain(say('hospital:stillAppeal'));
    for (const service of ['Maternity', 'Urgent']) {
      const text = outcome(service).textContent ?? '';
      expect(text).toContain(say('checker:noteGoNow'));
      expect(text).toContain(say('checker:noteBillLater'));
      expect(text).not.toContain(say('common:verdictAskFirst'));
      expect(text).not.toContain(say('common:verdictAskHelp'));
    }
    const text = container.textContent;
    expect(text.indexOf(say('help:dotwName'))).toBeLessThan(text.indexOf(say('bills:debtHeading')));
    expect(text.indexOf(say('bills:debtHeading'))).toBeLessThan(text.indexOf(say('free:somePeople')));
    expect(text).toContain('June 2026');
    expect(container.querySelectorAll('ol.steps > li')).toHaveLength(3);
  });

  it('goes back question by question with its own Back, and keeps what was chosen', async () => {
    const { user } = await open();
    const entries = history.length;
    await door(user, 'doorHospital');
    await choose(user, 'claimRefused');
    await choose(user, 'supportCouncil');
    await goBack(user);
    expect(option('supportCouncil').checked).toBe(true);
    await goBack(user);
    expect(option('claimRefused').checked).toBe(true);
    await choose(user, 'claimScheme');
    expect(outcome('Hospital').textContent).toContain(say('checker:becauseScheme'));
    await goBack(user);
    await goBack(user);
    expect(atStart()).toBe(true);
    expect(history.length).toBe(entries);
    expect(location.hash).toBe('');
  });

  it('takes over the Back link of the page while there is a step to go back to, and only then', async () => {
    const { user } = await open();
    const link = document.createElement('a');
    link.href = '#away';
    link.dataset.act = 'back';
    document.body.append(link);
    await door(user, 'doorHospital');
    await choose(user, 'claimRefused');
    act(() => void expect(fireEvent.click(link)).toBe(false));
    expect(question()).toContain(say('checker:claimQuestion'));
    act(() => void expect(fireEvent.click(link)).toBe(false));
    expect(atStart()).toBe(true);
    act(() => void expect(fireEvent.click(link)).toBe(true));
    link.remove();
  });

  it('leaves no trace in storage, address, title or names', async () => {
    const { user, container } = await open();
    const title = document.title;
    await door(user, 'doorHospital');
    const form = container.querySelector('form');
    expect(form?.getAttribute('autocomplete')).toBe('off');
    expect(new Set([...container.querySelectorAll('[name]')].map((field) => field.getAttribute('name')))).toEqual(new Set(['answer']));
    await choose(user, 'claimLookedAfter');
    expect(container.innerHTML).not.toMatch(/lookedAfter/);
    expect([localStorage.length, sessionStorage.length, document.title, location.search]).toEqual([0, 0, title, '']);
  });

  it('offers the hospital card only where care is free, with or without a paper', async () => {
    const { user } = await open({ hospitalCard: <p>The hospital card</p> });
    await door(user, 'doorHospital');
    await choose(user, 'claimNotAsked');
    expect(screen.queryByRole('button', { name: starts(say('hospitalCard:title')) })).toBeNull();
    await goBack(user);
    await choose(user, 'claimProtected');
    await user.click(within(outcome('Hospital')).getByRole('button', { name: starts(say('hospitalCard:title')) }));
    expect(screen.getByText('The hospital card')).toBeTruthy();
    expect(screen.queryByRole('heading', { name: starts(say('checker:resultTitle')) })).toBeNull();
  });
});

describe('medicines door', () => {
  it('asks at most 3 questions, never about the claim, and splits medicines, teeth and eyes', async () => {
    const { user, container } = await open();
    await door(user, 'doorMedicines');
    expect(question()).toContain(say('checker:paperQuestion'));
    await choose(user, 'paperNo');
    expect(screen.getAllByRole('checkbox')).toHaveLength(8);
    expect(container.textContent).not.toContain(say('checker:claimQuestion'));
    await choose(user, 'circumstancesAge16or17');
    expect(question()).toContain(say('checker:supportQuestion'));
    await choose(user, 'supportNone');
    expect(outcome('Teeth').textContent).toContain(say('checker:becauseUnder18'));
    for (const service of ['Medicines', 'Eyes']) expect(outcome(service).textContent).toContain(say('checker:noteUntilPaper'));
    expect(outcome('Medicines').textContent).toContain(say('medicines:askFp57'));
    expect(within(outcome('Hospital')).getByRole('button').textContent).toContain(say('free:doorHospital'));
  });

  it('lets one tap replace what it contradicts', async () => {
    const { user } = await open();
    await door(user, 'doorMedicines');
    await choose(user, 'notSay');
    await user.click(option('circumstancesBaby'));
    await user.click(option('circumstancesUnder16'));
    await user.click(option('circumstancesAge60'));
    expect([option('circumstancesBaby').checked, option('circumstancesUnder16').checked]).toEqual([true, false]);
    await user.click(option('circumstancesNone'));
    expect(option('circumstancesBaby').checked).toBe(false);
  });

  it('does not ask about support again after the other door', async () => {
    const { user } = await open();
    await door(user, 'doorHospital');
    await choose(user, 'claimRefused');
    await choose(user, 'supportHomeOffice');
    await user.click(within(outcome('Medicines')).getByRole('button'));
    await choose(user, 'paperNo');
    await choose(user, 'circumstancesNone');
    expect(outcome('Medicines').textContent).toContain(say('checker:becauseHc2HomeOffice'));
    expect(outcome('Hospital').textContent).toContain(say('common:verdictFreeWithPaper'));
    await goBack(user);
    await goBack(user);
    await goBack(user);
    expect(outcome('Hospital').textContent).toContain(say('common:verdictFreeWithPaper'));
  });
});

describe('forgetting', () => {
  const answered = async (extra: Extra = {}) => {
    const view = await open(extra);
    await door(view.user, 'doorHospital');
    await choose(view.user, 'claimWaiting');
    return view;
  };

  it('clears on the button, and says so', async () => {
    const { user } = await answered();
    await user.click(screen.getByRole('button', { name: starts(say('checker:clear')) }));
    expect(atStart()).toBe(true);
    expect(screen.getByRole('status').textContent).toContain(say('checker:cleared'));
    await door(user, 'doorHospital');
    expect(screen.getAllByRole<HTMLInputElement>('radio').some((radio) => radio.checked)).toBe(false);
  });

  it('hands out the way to clear, and takes it back when it is left', async () => {
    const takenBack = vi.fn<() => void>();
    let clear = (): void => undefined;
    const { unmount } = await answered({
      registerClear: (empty) => {
        clear = empty;
        return takenBack;
      },
    });
    act(() => clear());
    expect(atStart()).toBe(true);
    unmount();
    expect(takenBack).toHaveBeenCalledOnce();
  });

  it('clears when the page is left', async () => {
    await answered();
    act(() => void dispatchEvent(new Event('pagehide')));
    expect(atStart()).toBe(true);
  });

  it('covers the page at once when it is hidden, and forgets after 5 minutes', async () => {
    await answered();
    vi.useFakeTimers();
    setHidden(true);
    expect(document.body.classList.contains('covered')).toBe(true);
    act(() => void vi.advanceTimersByTime(hiddenLimit - 1000));
    setHidden(false);
    expect(document.body.classList.contains('covered')).toBe(false);
    expect(atStart()).toBe(false);
    setHidden(true);
    act(() => void vi.advanceTimersByTime(hiddenLimit));
    expect(atStart()).toBe(true);
  });

  it('forgets on return where the phone slept through its timers, or its clock was set back', async () => {
    await answered();
    for (const gone of [hiddenLimit, -1]) {
      const now = vi.spyOn(Date, 'now').mockReturnValue(1_000_000);
      setHidden(true);
      now.mockReturnValue(1_000_000 + gone);
      setHidden(false);
      expect(atStart()).toBe(true);
      vi.restoreAllMocks();
    }
  });

  it('says nothing of clearing where there was nothing to clear', async () => {
    await open();
    act(() => void dispatchEvent(new Event('pagehide')));
    expect(screen.getByRole('status').textContent).toBe('');
  });
});

describe('in another language', () => {
  it('shows English under each line, each with its own language', async () => {
    const ar: Words = { ...en, checker: Object.fromEntries(Object.entries(en.checker ?? {}).map(([key, text]) => [key, `ع ${text}`])) };
    const { container, user } = await open({ words: { ar } });
    await user.click(screen.getAllByRole('link', { name: new RegExp(say('free:doorHospital')) })[0] as HTMLElement);
    const heading = container.querySelector('fieldset h2') as HTMLElement;
    expect(heading.querySelector('[lang="ar"][dir="rtl"]')?.textContent).toContain('ع');
    expect(heading.querySelector('[lang="en"]')?.textContent).toBe(say('checker:claimQuestion'));
  });
});

describe('old facts', () => {
  it('says that they may have changed', async () => {
    const { user } = await open({ today: '2027-03-01' });
    await door(user, 'doorHospital');
    await choose(user, 'claimWaiting');
    expect(screen.getByText(say('checker:mayHaveChanged'))).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: starts(say('checker:clear')) }));
    expect(screen.queryByText(say('checker:mayHaveChanged'))).toBeNull();
  });
});
