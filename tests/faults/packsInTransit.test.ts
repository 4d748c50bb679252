/** Words that are changed, swapped or swollen on their way. */
import { gzipSync } from 'node:zlib';
import { faults } from './fault.ts';
import { judgeWords } from './judgeWords.ts';
import { isSaid, openPhone, visit } from './openPhone.ts';
import type { Must, UnderFault } from './fault.ts';
import { stampedWords } from './stampedWords.ts';

/** A phone with words; then newer ones come in a wrong way. Says whether they were refused, and what is there afterwards. */
const newerComeWrong = async (
  site: UnderFault,
  must: Must,
  wrong: (text: Buffer) => { readonly body: Buffer; readonly headers?: Record<string, string> },
): Promise<void> => {
  const phone = await openPhone(site);
  try {
    const page = await phone.tab();
    await visit(page, `${phone.origin}/ti/gp/`);
    const words = stampedWords(site.root, 'ti');
    words.next();
    phone.use((path, request, response) => {
      if (!path.startsWith('/packs/ti.')) return words.intercept(path, request, response);
      const { body, headers } = wrong(words.newest());
      response.writeHead(200, { 'Content-Type': 'application/json', ...headers }).end(body);
      return true;
    });
    await page.goto(`${phone.origin}/ti/gp/`);
    const refused = await isSaid(page, 'notices:packDamaged', 8000);
    must('the wrong words are refused, and it is said', refused);
    await page.goto(`${phone.origin}/robots.txt`);
    const { rows, file } = await judgeWords(page, 'ti');
    must('the earlier words stay', rows?.release === 0 && rows.whole && file?.release === 0 && file.whole, { rows, file });
    phone.use(words.intercept);
    await visit(page, `${phone.origin}/ti/gp/`);
    must('unharmed they are taken', await isSaid(page, 'common:updated'));
  } finally {
    await phone.close();
  }
};

faults([
  {
    id: 'F22',
    title: 'one byte of a pack is changed: it is refused, and the earlier words stay',
    controls: [{ without: 'hash', promise: 'the wrong words are refused, and it is said' }],
    run: (site, must) =>
      newerComeWrong(site, must, (text) => {
        const body = Buffer.from(text);
        // The number of the release, in the middle of a sentence: still a pack by its form.
        const place = body.indexOf(' №1') + Buffer.byteLength(' №');
        body[place] = '7'.charCodeAt(0);
        return { body };
      }),
  },
  {
    id: 'F27',
    title: 'an answer of 200 megabytes in 200 kilobytes: it is given up at the length that the list names',
    run: async (site, must) => {
      const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024, 32));
      await newerComeWrong(site, must, () => ({ body: bomb, headers: { 'Content-Encoding': 'gzip' } }));
    },
  },
]);
