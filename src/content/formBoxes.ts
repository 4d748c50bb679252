/** The paper form box by box: the English words as forms print them, what they mean, what to write, what to be careful about. */
import type { FactId } from '#domain/facts.ts';
import type { IconId } from './ids.ts';
import type { PlainKey } from './sentences.ts';

/** One box. `printed` stays English everywhere: it is what the person looks for on the paper. */
export type FormBox = {
  readonly id: string;
  readonly icon: IconId;
  readonly printed: string;
  readonly means: PlainKey;
  readonly write: readonly PlainKey[];
  /** `needed`: staff cannot do without; `mayEmpty`: often left out; `choice`: yes and no are both right. */
  readonly need: 'needed' | 'mayEmpty' | 'choice';
  /** Words to copy in block letters. */
  readonly copy?: string;
  readonly helper?: 'birthDate';
  readonly facts?: readonly FactId[];
};

export const formBoxes: readonly FormBox[] = [
  {
    id: 'who',
    icon: 'family',
    printed: 'Who are you registering?',
    means: 'boxes:mWho',
    write: ['gpForm:who'],
    need: 'needed',
    copy: 'MYSELF',
    facts: ['GP-18'],
  },
  { id: 'title', icon: 'person', printed: 'Title', means: 'boxes:mTitle', write: [], need: 'mayEmpty' },
  {
    id: 'first',
    icon: 'idCard',
    printed: 'First name(s)',
    means: 'boxes:mFirst',
    write: ['boxes:englishLetters', 'gpForm:name'],
    need: 'needed',
  },
  {
    id: 'last',
    icon: 'idCard',
    printed: 'Last name (surname, family name)',
    means: 'boxes:mLast',
    write: ['boxes:englishLetters', 'gpForm:name'],
    need: 'needed',
  },
  {
    id: 'previous',
    icon: 'idCard',
    printed: 'Previous name',
    means: 'boxes:mPrevious',
    write: ['boxes:none'],
    need: 'mayEmpty',
    copy: 'NONE',
  },
  {
    id: 'birth',
    icon: 'calendar',
    printed: 'Date of birth (DD MM YYYY)',
    means: 'boxes:mBirth',
    write: ['boxes:copyExactly', 'boxes:askDate'],
    need: 'needed',
    helper: 'birthDate',
  },
  { id: 'sex', icon: 'users', printed: 'Sex / Gender', means: 'boxes:mSex', write: ['boxes:tick'], need: 'needed' },
  {
    id: 'nhsNumber',
    icon: 'registerBook',
    printed: 'NHS number',
    means: 'boxes:mNhsNumber',
    write: ['gpForm:noNhsNumber'],
    need: 'mayEmpty',
    facts: ['GP-03', 'GP-23'],
  },
  { id: 'birthPlace', icon: 'globe', printed: 'Town and country of birth', means: 'boxes:mBirthPlace', write: [], need: 'mayEmpty' },
  {
    id: 'arrival',
    icon: 'calendar',
    printed: 'Date you came to live in the UK',
    means: 'boxes:mArrival',
    write: ['boxes:askDate'],
    need: 'mayEmpty',
  },
  {
    id: 'address',
    icon: 'home',
    printed: 'Home address and postcode',
    means: 'boxes:mAddress',
    write: ['gpForm:hotelAddress', 'gpForm:noAddress'],
    need: 'needed',
    facts: ['GP-07'],
  },
  {
    id: 'before',
    icon: 'moving',
    printed: 'Previous address in the UK and previous GP',
    means: 'boxes:mBefore',
    write: ['boxes:none'],
    need: 'mayEmpty',
    copy: 'NONE',
  },
  { id: 'phone', icon: 'mobile', printed: 'Phone number and email', means: 'boxes:mPhone', write: ['gpForm:phone'], need: 'mayEmpty' },
  {
    id: 'emergency',
    icon: 'phone',
    printed: 'Emergency contact / Next of kin',
    means: 'boxes:mEmergency',
    write: ['boxes:safePerson'],
    need: 'mayEmpty',
  },
  { id: 'ethnic', icon: 'users', printed: 'Ethnic group', means: 'boxes:mEthnic', write: ['boxes:tick'], need: 'choice' },
  {
    id: 'interpreter',
    icon: 'interpreter',
    printed: 'Do you need an interpreter? Which language?',
    means: 'boxes:mInterpreter',
    write: ['gpForm:interpreter', 'gpForm:otherLanguage'],
    need: 'needed',
    copy: 'YES',
    facts: ['IN-17', 'GP-21'],
  },
  {
    id: 'needs',
    icon: 'deaf',
    printed: 'Communication needs, reasonable adjustments, disability',
    means: 'boxes:mNeeds',
    write: [],
    need: 'mayEmpty',
  },
  {
    id: 'health',
    icon: 'medicines',
    printed: 'Allergies, medicines, health conditions',
    means: 'boxes:mHealth',
    write: ['boxes:penOnly', 'boxes:inPrivate'],
    need: 'mayEmpty',
  },
  {
    id: 'lifestyle',
    icon: 'test',
    printed: 'Vaccinations, height, weight, smoking, alcohol',
    means: 'boxes:mLifestyle',
    write: ['boxes:penOnly', 'boxes:inPrivate'],
    need: 'mayEmpty',
  },
  {
    id: 'tb',
    icon: 'globe',
    printed: 'Countries you have lived in; blood transfusion before 1996',
    means: 'boxes:mTb',
    write: ['boxes:penOnly'],
    need: 'mayEmpty',
    facts: ['GP-19'],
  },
  { id: 'carer', icon: 'helper', printed: 'Carer; Armed Forces', means: 'boxes:mCarer', write: ['boxes:tick'], need: 'mayEmpty' },
  { id: 'pharmacy', icon: 'pharmacy', printed: 'Nominated pharmacy', means: 'boxes:mPharmacy', write: [], need: 'mayEmpty' },
  {
    id: 'sharing',
    icon: 'lock',
    printed: 'Summary Care Record / Sharing your record',
    means: 'boxes:mSharing',
    write: ['gpForm:sharing'],
    need: 'choice',
    facts: ['GP-24'],
  },
  { id: 'donation', icon: 'handsTogether', printed: 'Organ and blood donation', means: 'boxes:mDonation', write: [], need: 'choice' },
  {
    id: 'declaration',
    icon: 'pound',
    printed: '“Ordinarily resident” declaration / supplementary questions',
    means: 'boxes:mDeclaration',
    write: ['gpForm:oldForm', 'gpForm:oldFormUse', 'gpForm:askNewForm'],
    need: 'mayEmpty',
    facts: ['GP-02', 'GP-25'],
  },
  { id: 'sign', icon: 'write', printed: 'Signature and date', means: 'boxes:mSign', write: [], need: 'needed' },
];

/** The line about whether a box has to be filled. */
export const needKeys = {
  needed: 'boxes:needed',
  mayEmpty: 'boxes:mayEmpty',
  choice: 'boxes:yourChoice',
} as const satisfies Record<FormBox['need'], PlainKey>;
