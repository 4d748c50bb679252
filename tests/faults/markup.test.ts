/** Markup where words should be, and a script that tries to make some: it is text, and nothing else. */
import { nextRelease } from '../e2e/nextRelease.ts';
import { readerOf } from '../e2e/siteWalk.ts';
import { faults, type Must, type UnderFault } from './fault.ts';
import { payloads } from './payloads.ts';
import { onePhone } from './phonesUnder.ts';
import { typeEverywhere } from './typeEverywhere.ts';

const isText = 'markup is shown as text and does nothing';

/** A release in which sentences of the page about doctors are markup. */
const releaseWith = (all: readonly string[]) =>
  nextRelease('ti', (pack) => {
    const gp = Object.keys(pack.words.gp ?? {});
    const changed = Object.fromEntries(gp.map((key, place) => [key, all.filter((_, nth) => nth % gp.length === place).join(' ') || 'x']));
    return { ...pack, words: { ...pack.words, gp: { ...pack.words.gp, ...changed } } };
  });

const nothingMade = (page: Parameters<typeof readerOf>[1]) =>
  page.evaluate(() => {
    const made = [
      ...document.querySelectorAll(
        'main script, main iframe, main object, main embed, main base, main form[action], main [onerror], main [onload], main [srcdoc]',
      ),
    ];
    const links = [...document.querySelectorAll('a')].filter(({ protocol }) => !/^(?:https?|tel|mailto):$/.test(protocol));
    return { ran: 'hit' in globalThis, made: [...made, ...links].map((one) => one.outerHTML.slice(0, 80)) };
  });

const markupAsText = async (site: UnderFault, must: Must): Promise<void> => {
  await onePhone(site, async ({ page, origin }) => {
    await readerOf('ti', page, origin).openPage('gp');
    const refused = await page.evaluate(() => {
      try {
        document.createElement('div').innerHTML = '<p>planted</p>';
        return false;
      } catch {
        return true;
      }
    });
    must('a script cannot turn text into markup', refused);
  });
  const release = releaseWith(payloads);
  await onePhone(
    site,
    async (phone) => {
      const refusals: string[] = [];
      phone.page.on('console', (message) => {
        if (/Content Security Policy|Trusted/i.test(message.text())) refusals.push(message.text());
      });
      const reader = readerOf('ti', phone.page, phone.origin);
      await phone.open('/ti/');
      must('the pack with markup is taken', (await phone.settled()) === 'saved');
      // From the shell, so that the page is drawn from the pack.
      await reader.openPage('gp');
      const shown = (await phone.page.locator('main').textContent()) ?? '';
      const lost = payloads.filter((payload) => !shown.includes(payload));
      must(isText, lost.length < payloads.length / 2, { lost: lost.length });
      must(
        isText,
        !(await nothingMade(phone.page)).ran && (await nothingMade(phone.page)).made.length === 0,
        await nothingMade(phone.page),
      );
      let typed = 0;
      await typeEverywhere(
        reader,
        () => payloads[typed++ * 17]?.slice(0, 60) ?? '',
        async () => {
          const { ran, made } = await nothingMade(phone.page);
          must(isText, !ran && made.length === 0, made);
        },
      );
      must('the policy had nothing to refuse', refusals.length === 0, refusals.slice(0, 3));
    },
    release.network,
  );
};

faults([
  {
    id: 'F50',
    title: 'words of a pack and words that are typed are markup',
    controls: [{ without: 'trustedTypes', promise: 'a script cannot turn text into markup' }],
    run: markupAsText,
  },
]);
