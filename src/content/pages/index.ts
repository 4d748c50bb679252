/** All pages, by name. */
import type { Page } from '../schema.ts';
import type { PageId } from '../ids.ts';
import { about } from './about.ts';
import { allowed } from './allowed.ts';
import { alone } from './alone.ts';
import { appointment } from './appointment.ts';
import { bills } from './bills.ts';
import { boxes } from './boxes.ts';
import { callScript } from './callScript.ts';
import { card } from './card.ts';
import { checker } from './checker.ts';
import { child } from './child.ts';
import { complaints } from './complaints.ts';
import { disability } from './disability.ts';
import { emergency } from './emergency.ts';
import { eyes } from './eyes.ts';
import { fgm } from './fgm.ts';
import { firstDays } from './firstDays.ts';
import { free } from './free.ts';
import { gp } from './gp.ts';
import { gpAfter } from './gpAfter.ts';
import { gpDesk } from './gpDesk.ts';
import { gpFind } from './gpFind.ts';
import { gpForm } from './gpForm.ts';
import { gpTake } from './gpTake.ts';
import { healthCheck } from './healthCheck.ts';
import { help } from './help.ts';
import { home } from './home.ts';
import { hospital } from './hospital.ts';
import { hospitalCard } from './hospitalCard.ts';
import { hotel } from './hotel.ts';
import { infections } from './infections.ts';
import { interpreter } from './interpreter.ts';
import { languages } from './languages.ts';
import { longTerm } from './longTerm.ts';
import { medicines } from './medicines.ts';
import { mind } from './mind.ts';
import { moved } from './moved.ts';
import { nhs } from './nhs.ts';
import { nhsNumber } from './nhsNumber.ts';
import { pause } from './pause.ts';
import { pregnancy } from './pregnancy.ts';
import { limits } from './limits.ts';
import { privacy } from './privacy.ts';
import { refused } from './refused.ts';
import { saidNo } from './saidNo.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';
import { sexual } from './sexual.ts';
import { show } from './show.ts';
import { stages } from './stages.ts';
import { talk } from './talk.ts';
import { teeth } from './teeth.ts';
import { topics } from './topics.ts';
import { violence } from './violence.ts';
import { waiting } from './waiting.ts';
import { welcome } from './welcome.ts';
import { whereToGo } from './whereToGo.ts';
import { words } from './words.ts';

// Each page is typed against its own namespace; here they are one list.
export const pages = {
  home,
  welcome,
  emergency,
  callScript,
  whereToGo,
  interpreter,
  nhs,
  gp,
  gpFind,
  gpTake,
  gpDesk,
  gpForm,
  gpAfter,
  boxes,
  saidNo,
  free,
  checker,
  medicines,
  hospital,
  hospitalCard,
  teeth,
  eyes,
  pregnancy,
  child,
  mind,
  violence,
  fgm,
  sexual,
  infections,
  longTerm,
  disability,
  healthCheck,
  appointment,
  moved,
  alone,
  complaints,
  nhsNumber,
  stages,
  firstDays,
  hotel,
  waiting,
  refused,
  allowed,
  topics,
  bills,
  privacy,
  limits,
  help,
  words,
  card,
  show,
  talk,
  search,
  languages,
  settings,
  about,
  pause,
} as unknown as Readonly<Record<PageId, Page>>;

export const pageIds = Object.keys(pages) as readonly PageId[];
