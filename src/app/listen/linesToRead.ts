/** The sentences on the screen in reading order, and where each stands. */

/** One sentence to read aloud. */
export type LineToRead = { readonly element: HTMLElement; readonly text: string; readonly key: string | null };

const isSeen = (element: HTMLElement): boolean =>
  element.getClientRects().length > 0 && element.closest('[hidden], details:not([open]) > :not(summary)') === null;

/**
 * The sentences of the page in the reader's language, from the top; what is shown in English only is left out, because the voice
 * of another language would spoil it. In English every sentence is read.
 * @param lang tag of the language as it stands in `lang` attributes
 */
export const linesToRead = (root: ParentNode, tag: string): readonly LineToRead[] =>
  [...root.querySelectorAll<HTMLElement>(`main :is(h1, h2, h3, p, li, a, button, legend, label, summary, div) span[lang="${tag}"]`)]
    .filter((element) => !element.matches('.gloss, .code') && element.closest('.foot, .draft, .listening') === null && isSeen(element))
    .filter((element, place, all) => !all.some((other, at) => at < place && other.contains(element)))
    .map((element) => ({
      element,
      text: element.textContent?.trim() ?? '',
      key: element.parentElement?.querySelector('.code')?.textContent?.trim() ?? null,
    }))
    .filter(({ text }) => text !== '');
