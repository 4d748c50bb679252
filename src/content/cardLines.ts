/** Which sentence each line of the card is. */
import type { CardLineId } from '#domain/card.ts';
import type { FullKey } from './schema.ts';

export const cardLineKeys = {
  register: 'card:lineRegister',
  language: 'card:lineLanguage',
  interpreter: 'card:lineInterpreter',
  name: 'card:lineName',
  woman: 'card:extraWoman',
  man: 'card:extraMan',
  read: 'card:extraRead',
  hear: 'card:extraHear',
  see: 'card:extraSee',
  walk: 'card:extraWalk',
  private: 'card:extraPrivate',
  id: 'card:lineId',
  nhsNumber: 'card:lineNhsNumber',
  status: 'card:lineStatus',
  documents: 'card:lineDocuments',
  reason: 'card:lineReason',
  charter: 'card:lineCharter',
  evidence: 'card:lineEvidence',
  draft: 'card:lineDraft',
  limit: 'card:lineLimit',
} as const satisfies Readonly<Record<CardLineId, FullKey>>;
