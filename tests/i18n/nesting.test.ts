import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import { createI18n } from '#i18n/createI18n.ts';

const gp = { one: '$t(gp:two) $t(gp:two)', two: 'end', own: '$t(gp:own)' };

describe('a sentence that names another', () => {
  it('is shown as it is written', async () => {
    const words = await createI18n({ lang: 'en', today: '2026-11-26', namespaces: ['gp'], words: { en: { gp } } });
    const say = words.t as unknown as (key: string) => string;
    expect(say('gp:one')).toBe(gp.one);
    expect(say('gp:own')).toBe(gp.own);
  });
  it('control: without our setting it draws on the other', async () => {
    const words = i18next.createInstance();
    await words.init({ lng: 'en', resources: { en: { gp } }, ns: ['gp'] });
    const say = words.t as unknown as (key: string) => string;
    expect(say('gp:one')).toBe('end end');
  });
});
