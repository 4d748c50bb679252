/** The reason that each rule gives, in words. */
import type { RuleId } from '#domain/rules.ts';
import type { PlainKey } from '../sentences.ts';

export const reasonKeys: Readonly<Record<RuleId, PlainKey>> = {
  gp: 'free:answer',
  emergency: 'checker:becauseEmergency',
  mind: 'checker:becauseMind',
  infections: 'checker:becauseInfections',
  urgentNow: 'checker:noteGoNow',
  maternityNow: 'checker:noteGoNow',
  waiting: 'checker:becauseWaiting',
  protected: 'checker:becauseProtected',
  lookedAfter: 'checker:becauseLookedAfter',
  homeOffice: 'checker:becauseHomeOffice',
  refusedCouncil: 'checker:becauseRefusedCouncil',
  refusedAlone: 'checker:becauseRefusedAlone',
  notAsked: 'checker:becauseNotAsked',
  otherPermission: 'checker:becauseOtherPermission',
  scheme: 'checker:becauseScheme',
  claimUnclear: 'checker:becauseClaimUnclear',
  paperInHand: 'checker:becausePaperInHand',
  under16: 'checker:becauseUnder16',
  under18: 'checker:becauseUnder18',
  education: 'checker:becauseEducation',
  age60: 'checker:becauseAge60',
  baby: 'checker:becauseBaby',
  paperOld: 'checker:becausePaperOld',
  hc2HomeOffice: 'checker:becauseHc2HomeOffice',
  hc2Apply: 'checker:becauseHc2Apply',
};
