/** The pages for health staff, in English. Their words are in namespaces of the same names. */
import type { StaffPageId } from './ids.ts';
import { definePage, type Namespace, type Page } from './schema.ts';

const rule = <K extends string>(key: K, icon: 'check' | 'info' | 'alert' = 'check') => ({ key, icon });

const staff = definePage({
  id: 'staff',
  ns: 'staff',
  icon: 'registerBook',
  blocks: [
    {
      kind: 'list',
      items: [
        { ...rule('rule1'), facts: ['GP-01'] },
        { ...rule('rule2'), facts: ['GP-17'] },
        { ...rule('rule3'), facts: ['GP-06'] },
        { ...rule('rule4'), facts: ['GP-03', 'GP-04'] },
        { ...rule('rule5'), facts: ['GP-08'] },
      ],
    },
  ],
});

const staffAsk = definePage({
  id: 'staffAsk',
  ns: 'staffAsk',
  icon: 'idCard',
  blocks: [
    {
      kind: 'list',
      items: [
        { ...rule('rule1'), facts: ['GP-06'] },
        { ...rule('rule2'), facts: ['GP-03'] },
        { ...rule('rule3'), facts: ['GP-04'] },
      ],
    },
  ],
});

const staffFull = definePage({
  id: 'staffFull',
  ns: 'staffFull',
  icon: 'letter',
  blocks: [
    {
      kind: 'list',
      items: [
        { ...rule('rule1'), facts: ['GP-09'] },
        { ...rule('rule2'), facts: ['GP-08'] },
        { ...rule('rule3'), facts: ['GP-12'] },
        { ...rule('rule4', 'info'), facts: ['GP-12'] },
      ],
    },
  ],
});

const staffInterpreter = definePage({
  id: 'staffInterpreter',
  ns: 'staffInterpreter',
  icon: 'interpreter',
  blocks: [
    {
      kind: 'list',
      items: [
        { ...rule('rule1'), facts: ['IN-01', 'IN-07'] },
        { ...rule('rule2'), facts: ['IN-05', 'IN-06'] },
        { ...rule('rule3'), facts: ['IN-09'] },
        { ...rule('rule4'), facts: ['IN-10', 'IN-18'] },
      ],
    },
  ],
});

const staffCharge = definePage({
  id: 'staffCharge',
  ns: 'staffCharge',
  icon: 'pound',
  blocks: [
    {
      kind: 'list',
      items: [
        { ...rule('rule1'), facts: ['EN-24', 'EN-25'] },
        { ...rule('rule2'), facts: ['EN-01', 'EN-03'] },
        { ...rule('rule3', 'alert'), facts: ['EN-31', 'EN-32', 'EN-33'] },
        { ...rule('rule4', 'info'), facts: ['EN-17'] },
      ],
    },
  ],
});

const staffRegister = definePage({
  id: 'staffRegister',
  ns: 'staffRegister',
  icon: 'list',
  blocks: [
    { kind: 'answer', key: 'answer' },
    {
      kind: 'steps',
      items: [
        { key: 'form', icon: 'form', facts: ['GP-16'] },
        { key: 'help', icon: 'helper' },
        { key: 'each', icon: 'family', facts: ['GP-18'] },
        { key: 'parents', icon: 'child', facts: ['GP-18'] },
        { key: 'name', icon: 'idCard' },
        { key: 'oneName', icon: 'person' },
        { key: 'birth', icon: 'calendar' },
        { key: 'address', icon: 'home', facts: ['GP-07'] },
        { key: 'number', icon: 'registerBook', facts: ['GP-03', 'GP-23'] },
        { key: 'record', icon: 'interpreter', facts: ['IN-09', 'IN-17'] },
        { key: 'status', icon: 'papersNo', facts: ['GP-03'] },
        { key: 'permanent', icon: 'clock', facts: ['GP-13'] },
        { key: 'check', icon: 'doctor', facts: ['GP-26'] },
        { key: 'when', icon: 'letter', facts: ['GP-17'] },
      ],
    },
  ],
});

const staffTalk = definePage({
  id: 'staffTalk',
  ns: 'staffTalk',
  icon: 'talk',
  blocks: [
    { kind: 'answer', key: 'answer' },
    { kind: 'heading', key: 'bookHeading', icon: 'phone' },
    {
      kind: 'list',
      items: [
        { key: 'book', icon: 'calendar', facts: ['IN-08'] },
        { key: 'phone', icon: 'phone', facts: ['IN-08'] },
        { key: 'way', icon: 'interpreter', facts: ['IN-11'] },
        { key: 'gender', icon: 'woman' },
        { key: 'fear', icon: 'lock' },
        { key: 'time', icon: 'clock', facts: ['IN-10'] },
        { key: 'family', icon: 'family', facts: ['IN-05'] },
        { key: 'children', icon: 'child', facts: ['IN-06'] },
      ],
    },
    { kind: 'heading', key: 'namesHeading', icon: 'languages' },
    {
      kind: 'list',
      items: [
        { key: 'kurdish', icon: 'talk' },
        { key: 'dari', icon: 'talk' },
        { key: 'arabic', icon: 'talk' },
        { key: 'tigrinya', icon: 'talk' },
        { key: 'bengali', icon: 'talk' },
      ],
    },
    { kind: 'heading', key: 'talkHeading', icon: 'users' },
    {
      kind: 'list',
      items: [
        { key: 'speakTo', icon: 'person' },
        { key: 'short', icon: 'read' },
        { key: 'teach', icon: 'question' },
        { key: 'record', icon: 'write', facts: ['IN-09'] },
      ],
    },
  ],
});

const staffCharging = definePage({
  id: 'staffCharging',
  ns: 'staffCharging',
  icon: 'pound',
  blocks: [
    { kind: 'answer', key: 'answer' },
    { kind: 'heading', key: 'neverHeading', icon: 'alert', facts: ['EN-31', 'EN-32', 'EN-33'] },
    {
      kind: 'list',
      items: [
        { key: 'immediate', icon: 'ambulance', facts: ['EN-31'] },
        { key: 'maternity', icon: 'pregnant', facts: ['EN-32'] },
        { key: 'urgent', icon: 'clock', facts: ['EN-33'] },
        { key: 'decides', icon: 'doctor', facts: ['EN-33'] },
      ],
    },
    { kind: 'heading', key: 'allHeading', icon: 'free' },
    {
      kind: 'list',
      items: [
        { key: 'gp', icon: 'surgery', facts: ['EN-25'] },
        { key: 'ae', icon: 'hospital', facts: ['EN-24'] },
        { key: 'family', icon: 'contraception', facts: ['EN-26'] },
        { key: 'infection', icon: 'infection', facts: ['EN-27'] },
        { key: 'sti', icon: 'test', facts: ['EN-28'] },
        { key: 'violence', icon: 'torture', facts: ['EN-29'] },
        { key: 'violenceUnless', icon: 'info', facts: ['EN-29'] },
      ],
    },
    { kind: 'heading', key: 'whoHeading', icon: 'users' },
    {
      kind: 'list',
      items: [
        { key: 'waiting', icon: 'wait', facts: ['EN-01', 'EN-02', 'EN-03'] },
        { key: 'refugees', icon: 'papers', facts: ['EN-10'] },
        { key: 's95', icon: 'paymentCard', facts: ['EN-05', 'EN-06'] },
        { key: 'careAct', icon: 'council', facts: ['EN-07'] },
        { key: 'looked', icon: 'child', facts: ['EN-11'] },
        { key: 'slavery', icon: 'handsTogether', facts: ['EN-13'] },
      ],
    },
    { kind: 'heading', key: 'mayHeading', icon: 'askFirst' },
    {
      kind: 'list',
      items: [
        { key: 'refused', icon: 'papersNo', facts: ['EN-17'] },
        { key: 'course', icon: 'pills', facts: ['EN-20'] },
        { key: 'advice', icon: 'helper', facts: ['EN-31', 'EN-33', 'EN-40'] },
      ],
    },
  ],
});

const staffClinical = definePage({
  id: 'staffClinical',
  ns: 'staffClinical',
  icon: 'doctor',
  blocks: [
    { kind: 'answer', key: 'answer' },
    {
      kind: 'list',
      items: [
        { key: 'alone', icon: 'lock', facts: ['IN-05'] },
        { key: 'private', icon: 'shield', facts: ['CO-01'] },
        { key: 'gender', icon: 'woman' },
        { key: 'explain', icon: 'talk', facts: ['CO-01'] },
        { key: 'ask', icon: 'mind' },
        { key: 'violence', icon: 'torture', facts: ['EN-29'] },
        { key: 'maternity', icon: 'pregnant', facts: ['EN-32'] },
      ],
    },
    { kind: 'heading', key: 'checksHeading', icon: 'test' },
    {
      kind: 'list',
      items: [
        { key: 'vaccines', icon: 'test', facts: ['VA-01'] },
        { key: 'vaccinesFree', icon: 'poundNo', facts: ['VA-02'] },
        { key: 'tb', icon: 'infection', facts: ['VA-03'] },
        { key: 'tbFree', icon: 'poundNo', facts: ['VA-03'] },
        { key: 'tests', icon: 'test', facts: ['VA-08'] },
        { key: 'moving', icon: 'moving' },
      ],
    },
    { kind: 'heading', key: 'addressHeading', icon: 'globe' },
    {
      kind: 'list',
      items: [
        { key: 'address1', icon: 'globe' },
        { key: 'address2', icon: 'globe' },
        { key: 'address3', icon: 'globe' },
      ],
    },
  ],
});

const staffMyths = definePage({
  id: 'staffMyths',
  ns: 'staffMyths',
  icon: 'justice',
  blocks: [
    { kind: 'answer', key: 'answer' },
    {
      kind: 'rules',
      items: [
        { claim: 'm1', key: 'r1', facts: ['GP-03'] },
        { claim: 'm2', key: 'r2', facts: ['GP-04'] },
        { claim: 'm3', key: 'r3', facts: ['GP-23'] },
        { claim: 'm4', key: 'r4', facts: ['GP-01'] },
        { claim: 'm5', key: 'r5', facts: ['GP-01', 'EN-44'] },
        { claim: 'm6', key: 'r6', facts: ['GP-13'] },
        { claim: 'm7', key: 'r7', facts: ['GP-16'] },
        { claim: 'm8', key: 'r8', facts: ['GP-26'] },
        { claim: 'm9', key: 'r9', facts: ['GP-27'] },
        { claim: 'm10', key: 'r10', facts: ['IN-05'] },
        { claim: 'm11', key: 'r11', facts: ['IN-07'] },
        { claim: 'm12', key: 'r12', facts: ['CO-03'] },
        { claim: 'm13', key: 'r13', facts: ['GP-09'] },
        { claim: 'm14', key: 'r14', facts: ['GP-12'] },
        { claim: 'm15', key: 'r15', facts: ['EN-32'] },
      ],
    },
    { kind: 'text', key: 'r12b', icon: 'info', facts: ['CO-03'] },
  ],
});

const staffTraining = definePage({
  id: 'staffTraining',
  ns: 'staffTraining',
  icon: 'school',
  blocks: [
    { kind: 'answer', key: 'answer' },
    {
      kind: 'situations',
      items: [
        {
          key: 's1',
          answers: [
            { key: 's1a', why: 's1aWhy', facts: ['GP-03', 'GP-04'] },
            { key: 's1b', why: 's1bWhy', facts: ['GP-03'] },
          ],
        },
        {
          key: 's2',
          answers: [
            { key: 's2a', why: 's2aWhy', facts: ['IN-07', 'IN-08'] },
            { key: 's2b', why: 's2bWhy', facts: ['IN-06'] },
          ],
        },
        {
          key: 's3',
          answers: [
            { key: 's3a', why: 's3aWhy', facts: ['GP-08'] },
            { key: 's3b', why: 's3bWhy', facts: ['GP-12'] },
          ],
        },
        {
          key: 's4',
          answers: [
            { key: 's4a', why: 's4aWhy', facts: ['GP-30'] },
            { key: 's4b', why: 's4bWhy', facts: ['GP-09'] },
          ],
        },
        {
          key: 's5',
          answers: [
            { key: 's5a', why: 's5aWhy', facts: ['CO-03'] },
            { key: 's5b', why: 's5bWhy', facts: ['CO-03'] },
          ],
        },
        {
          key: 's6',
          answers: [
            { key: 's6a', why: 's6aWhy', facts: ['EN-32'] },
            { key: 's6b', why: 's6bWhy', facts: ['EN-32'] },
          ],
        },
      ],
    },
    { kind: 'tool', tool: 'staff' },
  ],
});

const staffReplies = definePage({
  id: 'staffReplies',
  ns: 'staffReplies',
  icon: 'talk',
  blocks: [
    { kind: 'answer', key: 'answer' },
    { kind: 'tool', tool: 'staff' },
    {
      kind: 'list',
      items: [
        { key: 'limit', icon: 'interpreter' },
        { key: 'closed', icon: 'question' },
        { key: 'kept', icon: 'lock' },
      ],
    },
  ],
});

const staffMoving = definePage({
  id: 'staffMoving',
  ns: 'staffMoving',
  icon: 'moving',
  blocks: [
    { kind: 'answer', key: 'answer' },
    { kind: 'heading', key: 'personHeading', icon: 'person' },
    {
      kind: 'list',
      items: [
        { key: 'gp', icon: 'surgery', facts: ['GP-27'] },
        { key: 'record', icon: 'registerBook', facts: ['CO-05'] },
        { key: 'medicine', icon: 'medicines' },
        { key: 'appointments', icon: 'calendar' },
        { key: 'letters', icon: 'letter', facts: ['GP-28'] },
        { key: 'newGp', icon: 'place', facts: ['GP-27'] },
        { key: 'interpreter', icon: 'interpreter', facts: ['IN-17'] },
      ],
    },
    { kind: 'heading', key: 'siteHeading', icon: 'hotel' },
    {
      kind: 'list',
      items: [
        { key: 'warn', icon: 'clock' },
        { key: 'post', icon: 'letter' },
        { key: 'urgent', icon: 'alert' },
        { key: 'pharmacy', icon: 'pharmacy' },
        { key: 'papers', icon: 'papers' },
      ],
    },
  ],
});

const staffPrint = definePage({
  id: 'staffPrint',
  ns: 'staffPrint',
  icon: 'printer',
  blocks: [
    { kind: 'answer', key: 'answer' },
    {
      kind: 'staffLinks',
      items: [
        { to: 'staffDesk', key: 'desk', icon: 'list' },
        { to: 'staffPoster', key: 'poster', icon: 'image' },
        { to: 'staffChart', key: 'chart', icon: 'languages' },
        { to: 'staffMoving', key: 'moving', icon: 'moving' },
      ],
    },
  ],
});

const staffDesk = definePage({
  id: 'staffDesk',
  ns: 'staffDesk',
  icon: 'receptionDesk',
  blocks: [
    { kind: 'text', key: 'answer' },
    { kind: 'tool', tool: 'staff' },
  ],
});

const staffPoster = definePage({
  id: 'staffPoster',
  ns: 'staffPoster',
  icon: 'handsTogether',
  blocks: [
    { kind: 'tool', tool: 'staff' },
    { kind: 'text', key: 'note' },
  ],
});

const staffChart = definePage({
  id: 'staffChart',
  ns: 'staffChart',
  icon: 'languages',
  blocks: [
    { kind: 'text', key: 'answer' },
    { kind: 'tool', tool: 'staff' },
  ],
});

const staffLocal = definePage({
  id: 'staffLocal',
  ns: 'staffLocal',
  icon: 'search',
  blocks: [
    { kind: 'answer', key: 'answer' },
    { kind: 'text', key: 'kept' },
    { kind: 'tool', tool: 'staff' },
  ],
});

// Each page is typed against its own namespace; here they are one list.
export const staffPages = {
  staff,
  staffAsk,
  staffFull,
  staffInterpreter,
  staffCharge,
  staffRegister,
  staffTalk,
  staffCharging,
  staffClinical,
  staffMyths,
  staffTraining,
  staffReplies,
  staffMoving,
  staffPrint,
  staffDesk,
  staffPoster,
  staffChart,
  staffLocal,
} as unknown as Readonly<Record<StaffPageId, Page<Namespace, StaffPageId>>>;
