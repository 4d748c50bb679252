/** `npm run reading`: how hard each page is to read, and every sentence that is too long. Exit code 1 where a page has no excuse. */
import { readWords } from './build/localeFiles.ts';
import { exceptions } from './reading/exceptions.ts';
import { readPages } from './reading/readPages.ts';

/** The most that a page may be: a school grade of Flesch and Kincaid. The most words of a sentence. */
export const limits = { grade: 5, words: 15 } as const;

/** The command. Returns an exit code. */
export const main = (): number => {
  const pages = readPages(readWords('en'));
  let faults = 0;
  console.log('grade  sentences  words/sentence  page');
  for (const { namespace, grade, sentences, average, tooLong } of pages) {
    const excuse = exceptions[namespace];
    const over = grade > limits.grade || tooLong.length > 0;
    if (over && !excuse) faults += 1;
    console.log(
      `${grade.toFixed(1).padStart(5)}  ${String(sentences).padStart(9)}  ${average.toFixed(1).padStart(14)}  ${namespace}${over ? `  ${excuse ?? 'TOO HARD'}` : ''}`,
    );
    for (const { key, words, text } of tooLong) console.log(`       ${words} words, ${key}: ${text}`);
  }
  console.log(`${pages.length} pages, ${faults} over grade ${limits.grade} or ${limits.words} words a sentence without a reason`);
  return faults > 0 ? 1 : 0;
};
