/** Words that are updated while the browser is killed. */
import { faults } from './fault.ts';
import { killsDuringUpdate } from './killsDuringUpdate.ts';
import { printSeries, timesOf } from './series.ts';

faults([
  {
    id: 'F28',
    title: 'the browser is killed in the middle of an update of words: the old or the new ones are whole',
    minutes: process.env.DOORWAY_FAULTS === 'full' ? 40 : 2,
    controls: [{ without: 'oneTransaction', promise: 'the rows of saved words are whole' }],
    run: async (site, must) => {
      const isControl = site.without.length > 0;
      const end = await killsDuringUpdate(site, must, isControl ? 40 : timesOf(10, 500), Number(process.env.DOORWAY_SEED ?? 1));
      if (!isControl) printSeries({ id: 'F28', what: 'kills during an update of words', runs: end.kills, ...end });
    },
  },
]);
