/** Words that stay in Latin letters in every language, because doors, letters and phone menus carry them so. */

/** Names that a sentence must keep if its English has them. */
export const protectedNames: readonly string[] = ['NHS', 'GP', 'A&E', 'HIV', 'TB', 'FGM', 'Home Office', 'PALS', 'ICB', 'BSL', 'ARC', 'MatEx', 'QR'];

/** Codes and numbers that a sentence must keep exactly. */
export const protectedCodes: readonly string[] = ['999', '111', 'HC1', 'HC2', 'HC5', 'FP57', 'PRF1', 'GMS1', 'A4', 'A5'];

/** Further words that may stand in Latin letters: names of bodies, programs, licences, and terms as papers print them. */
export const allowedPhrases: readonly string[] = [
  'GP surgery', 'GP surgeries', 'GPs', 'NHS England', 'NHS 111', 'NHS number', 'nhs.uk', 'Doorway', 'British Red Cross', 'Migrant Help', 'Doctors of the World UK',
  'Doctors of the World', 'Samaritans', 'Childline', 'Healthwatch', 'Ombudsman', 'Universal Credit', 'NHS Low Income Scheme', 'Low Income Scheme',
  'Overseas Visitors team', 'Overseas Visitors', 'National Domestic Abuse Helpline', 'Modern Slavery and Exploitation Helpline', 'Health Ombudsman',
  'Is your list formally closed?', 'British Sign Language', 'Care Act', 'section 95', 'section 98', 'section 4', 'Add to Home Screen', 'Add to Home screen', 'Safari',
  'iPhone', 'Android', 'Share', 'emergencySMS', 'text relay', 'MIT', 'CC BY 4.0', 'ISC', 'SIL Open Font License', 'Health Icons', 'Lucide', 'Noto Sans Ethiopic',
  'Vazirmatn', 'PNG', 'PDF', 'Wi-Fi',
];
