/** Files of the browser in which saved words lie are damaged while it is closed. */
import { damage, kindsOfDatabase, kindsOfFiles, nameOf } from './damage.ts';
import { faults, type Must, type UnderFault } from './fault.ts';
import { keptProfile, type Shown } from './keptProfile.ts';
import { printSeries, randomFrom, timesOf } from './series.ts';

/** Some stores the browser itself can never open again; words then come from the other place, and Home says that less is sure. */
const damages = async (site: UnderFault, must: Must, times: number): Promise<Record<Shown, number>> => {
  const random = randomFrom(Number(process.env.DOORWAY_SEED ?? 1));
  const kept = await keptProfile(site);
  const counts: Record<Shown, number> = { newest: 0, earlier: 0, said: 0, closed: 0, silent: 0 };
  const kinds = [...kindsOfDatabase, ...kindsOfFiles];
  try {
    for (let run = 0; run < times; run += 1) {
      const kind = kinds[run % kinds.length]!;
      let file = '';
      const { shown, mended } = await kept.harmed((profile) => (file = damage(profile, kind, random)), run < kinds.length);
      counts[shown] += 1;
      const detail = { run, kind: nameOf(kind), file, shown, mended };
      if (process.env.DOORWAY_FAULTS === 'full') console.log(JSON.stringify(detail));
      must('nothing is lost without a word', shown !== 'silent', detail);
      must('with a network all is as before, or it says that it is not', mended?.saved !== 'saved' || mended.shown === 'newest', detail);
    }
    return counts;
  } finally {
    await kept.close();
  }
};

faults([
  {
    id: 'F35',
    title: 'files of the database are damaged in seven ways: the second copy serves, or it is said',
    minutes: process.env.DOORWAY_FAULTS === 'full' ? 40 : 3,
    controls: [{ without: 'secondCopy', promise: 'nothing is lost without a word' }],
    run: async (site, must) => {
      const counts = await damages(site, must, timesOf(7, 200));
      printSeries({ id: 'F35', what: 'random damages to stored files', runs: timesOf(7, 200), ...counts });
    },
  },
]);
