import { renderToString } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it } from 'vitest';
import { codeOf } from '#i18n/codeOf.ts';
import { createI18n } from '#i18n/createI18n.ts';
import { useReaders } from '#i18n/readers.ts';
import { Text } from '#i18n/Text.tsx';
import { DraftNotice } from '#ui/Screen/DraftNotice.tsx';

const en = {
  gp: { title: 'See a doctor', answer: 'You can see a GP.', meaning: 'A GP is a doctor.' },
  common: {
    englishChanged: 'The English has changed.',
    draftMade: 'A computer made this.',
    draftUnread: 'Nobody has read it.',
    readByOne: 'Read by one person ({{month}}).',
    readByTwo: 'Read by two people ({{month}}).',
    month12: 'December',
  },
};
const ti = {
  gp: { title: 'ሓኪም ርአዩ', meaning: 'GP ሓኪም እዩ።' },
  common: { ...en.common, englishChanged: 'እንግሊዝኛ ተቐይሩ።', readByOne: 'ሓደ ሰብ ኣንቢብዎ ({{month}})።', month12: 'ታሕሳስ' },
};

const draw = async (readers: Record<string, string>, element: React.ReactElement) => {
  const i18n = await createI18n({
    lang: 'ti',
    today: '2026-12-01',
    namespaces: ['gp', 'common', 'readers'],
    words: { en, ti: { ...ti, readers } },
  });
  return renderToString(<I18nextProvider i18n={i18n}>{element}</I18nextProvider>);
};

const Shown = () => <>{JSON.stringify(useReaders('gp'))}</>;

describe('what the build counted of readers', () => {
  it('is nothing for most pages, and then the page says that nobody has read it', async () => {
    const html = await draw({}, <DraftNotice titleKey="gp:title" />);
    expect(html).toContain('Nobody has read it.');
    expect(html).not.toContain('ኣንቢብዎ');
    expect(await draw({}, <Shown />)).toContain('null');
  });

  it('stands in place of that with the month, for exactly that page', async () => {
    const html = await draw({ gp: '1 2026-12' }, <DraftNotice titleKey="gp:title" />);
    expect(html).toContain('ሓደ ሰብ ኣንቢብዎ');
    expect(html).toContain('ታሕሳስ 2026');
    expect(html).not.toContain('Nobody has read it.');
    expect(await draw({ help: '2 2026-12' }, <DraftNotice titleKey="gp:title" />)).toContain('Nobody has read it.');
  });

  it('takes nothing else for a reading', async () => {
    for (const value of ['3 2026-12', 'reviewed', '']) expect(await draw({ gp: value }, <Shown />)).toContain('null');
  });

  it('marks a sentence whose English has changed, and no other', async () => {
    const stale = { stale: codeOf('gp:answer') };
    const marked = await draw(stale, <Text k="gp:answer" />);
    expect(marked).toContain('english-only');
    expect(marked).toContain('እንግሊዝኛ ተቐይሩ።');
    expect(await draw(stale, <Text k="gp:meaning" />)).not.toContain('ተቐይሩ');
    expect(await draw({}, <Text k="gp:answer" />)).not.toContain('ተቐይሩ');
  });
});
