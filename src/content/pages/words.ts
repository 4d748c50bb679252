import { definePage } from '#content/schema.ts';

/** English words that staff say and that stand on doors and letters, each with its meaning. */
export const words = definePage({
  id: 'words',
  ns: 'words',
  icon: 'words',
  blocks: [
    { kind: 'answer', key: 'answer' },
    {
      kind: 'words',
      items: [
        { term: 'NHS', key: 'nhs', icon: 'users' },
        { term: 'GP', key: 'gp', icon: 'doctor', facts: ['GP-01'] },
        { term: 'GP surgery', key: 'gpSurgery', icon: 'surgery' },
        { term: 'Receptionist', key: 'receptionist', icon: 'receptionDesk' },
        { term: 'Register', key: 'register', icon: 'registerBook' },
        { term: 'PRF1', key: 'prf1', icon: 'form', facts: ['GP-24'] },
        { term: 'Appointment', key: 'appointment', icon: 'calendar' },
        { term: 'Interpreter', key: 'interpreter', icon: 'interpreter' },
        { term: 'NHS number', key: 'nhsNumber', icon: 'idCard' },
        { term: 'Midwife', key: 'midwife', icon: 'pregnant' },
        { term: 'Pharmacy', key: 'pharmacy', icon: 'pharmacy' },
        { term: 'Prescription', key: 'prescription', icon: 'pills' },
        { term: 'Referral', key: 'referral', icon: 'letter' },
        { term: 'A&E', key: 'aAndE', icon: 'ambulance' },
        { term: 'Urgent treatment centre', key: 'urgentTreatment', icon: 'injury' },
        { term: 'Outpatient', key: 'outpatient', icon: 'walk' },
        { term: 'Ward', key: 'ward', icon: 'bed' },
        { term: 'Dentist', key: 'dentist', icon: 'tooth' },
        { term: 'Optician', key: 'optician', icon: 'glasses' },
        { term: 'HC2', key: 'hc2', icon: 'hc2', facts: ['HC-01'] },
        { term: 'HC1', key: 'hc1', icon: 'hc1', facts: ['HC-02'] },
        { term: 'Consent', key: 'consent', icon: 'check' },
        { term: 'Overseas Visitors team', key: 'overseasTeam', icon: 'pound', facts: ['EN-39'] },
        { term: 'Home Office', key: 'homeOffice', icon: 'papers' },
      ],
    },
  ],
});
