/** What there is for staff, in the order in which a desk asks for it. */
import type { IconId, StaffPageId } from '#content/ids.ts';
import type { PlainKey } from '#content/sentences.ts';

export const staffLinks: readonly { readonly to: StaffPageId; readonly key: PlainKey; readonly icon: IconId }[] = [
  { to: 'staff', key: 'staff:title', icon: 'registerBook' },
  { to: 'staffAsk', key: 'staffAsk:title', icon: 'idCard' },
  { to: 'staffFull', key: 'staffFull:title', icon: 'letter' },
  { to: 'staffInterpreter', key: 'staffInterpreter:title', icon: 'interpreter' },
  { to: 'staffCharge', key: 'staffCharge:title', icon: 'pound' },
  { to: 'staffRegister', key: 'staffRegister:title', icon: 'list' },
  { to: 'staffReplies', key: 'staff:replies', icon: 'talk' },
  { to: 'staffTalk', key: 'staffTalk:title', icon: 'phone' },
  { to: 'staffCharging', key: 'staffCharging:title', icon: 'receipt' },
  { to: 'staffClinical', key: 'staff:clinical', icon: 'doctor' },
  { to: 'staffMyths', key: 'staff:myths', icon: 'justice' },
  { to: 'staffTraining', key: 'staff:training', icon: 'school' },
  { to: 'staffMoving', key: 'staff:moving', icon: 'moving' },
  { to: 'staffPrint', key: 'staff:print', icon: 'printer' },
  { to: 'staffLocal', key: 'staffLocal:title', icon: 'search' },
];
