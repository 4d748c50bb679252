/** What must not compile, written down. `tsc` fails on an unused `@ts-expect-error`, so each line is its own control. */
import type { FullKey } from '#content/schema.ts';
import type { Needed, PlainKey } from '#content/sentences.ts';
import { definePage } from '#content/schema.ts';
import type { TFunction } from 'i18next';

export const known: FullKey = 'gp:answer';
// @ts-expect-error a key that does not exist
export const wrongKey: FullKey = 'gp:answr';
// @ts-expect-error a namespace that does not exist
export const wrongNamespace: FullKey = 'gpp:answer';

export const plain: PlainKey = 'common:emergencyLine';
// @ts-expect-error a sentence that must be given a value is not plain
export const notPlain: PlainKey = 'card:lineLanguage';
export const needed: Needed<'card:lineLanguage'> = 'language';
// @ts-expect-error a variable that the sentence does not have
export const notNeeded: Needed<'card:lineLanguage'> = 'name';

export const page = definePage({
  id: 'gp',
  ns: 'gp',
  icon: 'doctor',
  blocks: [
    { kind: 'answer', key: 'answer' },
    // @ts-expect-error a key of another page
    { kind: 'text', key: 'callButton' },
    // @ts-expect-error a fact that does not exist
    { kind: 'text', key: 'meaning', facts: ['GP-99'] },
  ],
});

export const say = (t: TFunction<['card', 'common']>): string[] => [
  t('card:lineLanguage', { language: 'TIGRINYA' }),
  // @ts-expect-error a missing variable
  t('card:lineLanguage'),
  // Figures fill themselves.
  t('common:emergencyLine'),
];
