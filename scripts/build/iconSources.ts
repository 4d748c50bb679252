/** Where the drawing of each picture comes from. Licences: NOTICE. */
import type { IconId } from '#content/ids.ts';

/** A drawing set and the drawing's name in it. */
export type IconSource =
  { readonly set: 'healthicons'; readonly name: string } | { readonly set: 'lucide'; readonly name: string } | { readonly set: 'drawn' };

const health = (name: string): IconSource => ({ set: 'healthicons', name });
const lucide = (name: string): IconSource => ({ set: 'lucide', name });
/** Our own: `src/ui/Icon/drawn/<id>.svg`. */
const drawn: IconSource = { set: 'drawn' };

/**
 * Topics are filled pictures from Health Icons, controls are lines from Lucide, and what neither set has is ours.
 * No picture holds a cross-shaped emblem: our ambulance, surgery, hospital and pharmacy stand in for those that do.
 */
export const iconSources = {
  // danger
  ambulance: drawn,
  alert: health('symbols/alert_triangle'),
  chest: drawn,
  face: drawn,
  arm: drawn,
  speech: drawn,
  breathing: health('body/lungs'),
  bleeding: drawn,
  injury: lucide('bandage'),
  seizure: drawn,
  unconscious: health('people/cpr'),
  confused: drawn,
  mind: lucide('frown'),
  swelling: drawn,
  skin: drawn,
  rash: health('conditions/allergies'),
  fastBreathing: drawn,
  babyCry: drawn,
  babyFeeding: drawn,
  babySleepy: drawn,

  // people
  doctor: health('people/doctor'),
  person: health('people/person'),
  woman: health('people/woman'),
  man: health('people/man'),
  child: health('people/boy_0105y'),
  baby: lucide('baby'),
  pregnant: drawn,
  oldPerson: health('people/elderly'),
  helper: drawn,
  family: drawn,
  receptionDesk: drawn,
  interpreter: drawn,
  pharmacist: drawn,
  staff: drawn,

  // places
  surgery: drawn,
  hospital: drawn,
  home: health('places/home_alt'),
  hotel: drawn,
  place: lucide('map-pin'),
  council: drawn,
  pharmacy: drawn,

  // papers
  form: lucide('clipboard-list'),
  registerBook: lucide('book-user'),
  papers: health('symbols/i_documents_accepted'),
  papersNo: health('symbols/i_documents_denied'),
  hc2: drawn,
  hc1: drawn,
  paymentCard: lucide('credit-card'),
  idCard: health('objects/insurance_card'),
  letter: drawn,
  receipt: lucide('receipt'),
  poundNo: drawn,
  pound: drawn,
  card: drawn,

  // topics
  medicines: health('medications/medicines'),
  pills: health('medications/pills_2'),
  tooth: health('body/tooth'),
  eye: lucide('eye'),
  glasses: lucide('glasses'),
  calendar: lucide('calendar-days'),
  clock: lucide('clock'),
  phone: health('objects/phone'),
  noPhone: lucide('phone-off'),
  mobile: lucide('smartphone'),
  deaf: lucide('ear-off'),
  infection: lucide('thermometer'),
  contraception: drawn,
  justice: lucide('scale'),
  school: health('people/i_training_class'),
  moving: lucide('truck'),
  bed: lucide('bed'),
  handsTogether: lucide('handshake'),
  torture: drawn,
  test: lucide('test-tubes'),

  // talking and doing
  talk: lucide('messages-square'),
  languages: lucide('languages'),
  write: lucide('pencil-line'),
  read: lucide('book-open-text'),
  listen: lucide('volume-2'),
  turn: drawn,
  search: lucide('search'),
  wait: lucide('hourglass'),
  walk: lucide('footprints'),
  list: lucide('list'),

  // interface
  back: lucide('arrow-left'),
  next: lucide('arrow-right'),
  check: lucide('check'),
  cross: lucide('x'),
  question: lucide('circle-question-mark'),
  info: lucide('info'),
  globe: lucide('globe'),
  image: lucide('image'),
  trash: lucide('trash-2'),
  shield: lucide('shield'),
  lock: lucide('lock'),
  settings: lucide('settings'),
  hide: lucide('eye-off'),
  sun: lucide('sun'),
  textSize: lucide('a-large-small'),
  printer: lucide('printer'),
  share: lucide('share-2'),
  download: lucide('download'),
  offline: lucide('wifi-off'),
  savedOnPhone: drawn,
  users: lucide('users'),
  words: lucide('book-a'),
  install: drawn,

  // results: told apart by shape in black and white
  free: drawn,
  freeWithPaper: drawn,
  askFirst: drawn,
  askHelp: drawn,

  mark: drawn,
} as const satisfies Record<IconId, IconSource>;
