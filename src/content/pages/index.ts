/** All pages, by name. */
import type { Page } from '../schema.ts';
import type { PageId } from '../ids.ts';
import { about } from './about.ts';
import { boxes } from './boxes.ts';
import { callScript } from './callScript.ts';
import { card } from './card.ts';
import { checker } from './checker.ts';
import { emergency } from './emergency.ts';
import { free } from './free.ts';
import { gp } from './gp.ts';
import { gpAfter } from './gpAfter.ts';
import { gpDesk } from './gpDesk.ts';
import { gpFind } from './gpFind.ts';
import { gpForm } from './gpForm.ts';
import { gpTake } from './gpTake.ts';
import { help } from './help.ts';
import { home } from './home.ts';
import { hospital } from './hospital.ts';
import { hospitalCard } from './hospitalCard.ts';
import { interpreter } from './interpreter.ts';
import { languages } from './languages.ts';
import { medicines } from './medicines.ts';
import { nhs } from './nhs.ts';
import { pause } from './pause.ts';
import { privacy } from './privacy.ts';
import { saidNo } from './saidNo.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';
import { show } from './show.ts';
import { talk } from './talk.ts';
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
  privacy,
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
