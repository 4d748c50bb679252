/** How each next step is told: its sentences, its picture, and where it leads. */
import type { FigureId } from '#domain/figures.ts';
import type { StepId } from '#domain/steps.ts';
import type { IconId, PageId } from '../ids.ts';
import type { PlainKey } from '../sentences.ts';

/** One step. `call` is a phone number, `to` a page. */
export type StepWords = {
  readonly keys: readonly PlainKey[];
  readonly icon: IconId;
  readonly to?: PageId;
  readonly call?: FigureId;
};

export const stepWords: Readonly<Record<StepId, StepWords>> = {
  legalHelp: { keys: ['checker:stepLegalHelp'], icon: 'justice', to: 'help' },
  askHelper: { keys: ['checker:stepAskHelper'], icon: 'helper', call: 'dotw' },
  askCouncil: { keys: ['checker:stepAskCouncil'], icon: 'council' },
  takeLetter: { keys: ['hospital:supportLetter'], icon: 'letter', to: 'hospital' },
  showHc2: { keys: ['checker:stepShowHc2'], icon: 'hc2' },
  sayAge: { keys: ['checker:stepSayAge'], icon: 'talk' },
  maternityForm: { keys: ['checker:stepMaternityForm'], icon: 'pregnant' },
  hc2Letter: {
    keys: ['medicines:letterSays', 'medicines:section95', 'medicines:section95Days', 'medicines:section95Call', 'medicines:section98'],
    icon: 'letter',
    to: 'medicines',
  },
  renewHc2: { keys: ['checker:stepRenewHc2'], icon: 'hc1', to: 'medicines' },
  applyHc1: { keys: ['medicines:orderForm'], icon: 'hc1', call: 'orderHc1' },
  registerGp: { keys: ['checker:stepRegisterGp'], icon: 'registerBook', to: 'gp' },
  interpreter: { keys: ['checker:stepInterpreter'], icon: 'interpreter', to: 'interpreter' },
};
