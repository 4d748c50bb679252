/** A clock that is wrong, jumps, or moves to another zone: nothing that is kept goes, and every page still reads. */
import { pagePath } from '../../src/content/paths.ts';
import { readerOf } from '../e2e/siteWalk.ts';
import { faults, type Must, type UnderFault } from './fault.ts';
import { kindsLeft, plantEverywhere } from './keptHere.ts';
import { onePhone } from './phonesUnder.ts';

/** Years in the order in which the clock jumps, and zones. */
const jumps = [
  ['1970-01-01T00:00:10Z', 'UTC'],
  ['2038-01-19T03:14:08Z', 'Pacific/Kiritimati'],
  ['2000-02-29T12:00:00Z', 'Pacific/Pago_Pago'],
  ['2099-12-31T23:59:59Z', 'Africa/Asmara'],
] as const;

const jumpAbout = async (site: UnderFault, must: Must): Promise<void> => {
  await onePhone(site, async (phone) => {
    const { page, origin, context } = phone;
    const reader = readerOf('ti', page, origin);
    await reader.openPage('gp');
    await plantEverywhere(page);
    await phone.cutOff();
    const session = await context.newCDPSession(page);
    for (const [time, timezoneId] of jumps) {
      await session.send('Emulation.setTimezoneOverride', { timezoneId });
      await page.clock.install({ time });
      for (const id of ['gp', 'medicines', 'card'] as const) {
        await page.goto(`${origin}${pagePath('ti', id)}`);
        const reads = await reader.sees(`${id}:title` as 'gp:title').then(
          () => true,
          () => false,
        );
        must('every page reads', reads, { time, id });
      }
      const left = await kindsLeft(page);
      must('nothing that is kept is deleted', left.join() === 'entries,files,database', { time, left });
    }
  });
};

faults([{ id: 'F65', title: 'the clock says 1970, 2038, 2000 and 2099 in turn, in zones around the world', run: jumpAbout }]);
