/** Asks the browser to print. */

/** How long a browser gets to show that it prints at all. */
const patience = 3000;

/** What came of it: the browser began to print, or it has no printing, failed, or did nothing. */
export type PrintOutcome = 'began' | 'cannotPrint';

/** The part of a window that printing needs. */
export type PrintingWindow = Pick<Window, 'addEventListener' | 'removeEventListener' | 'setTimeout'> & { readonly print?: () => void };

/** Prints the page as its style sheet lays it out. Some browsers have `print` and do nothing: silence counts as `cannotPrint`. */
export const printPaper = (browser: PrintingWindow = window): Promise<PrintOutcome> =>
  new Promise((resolve) => {
    if (typeof browser.print !== 'function') {
      resolve('cannotPrint');
      return;
    }
    const began = () => {
      browser.removeEventListener('beforeprint', began);
      resolve('began');
    };
    browser.addEventListener('beforeprint', began);
    try {
      browser.print();
    } catch {
      browser.removeEventListener('beforeprint', began);
      resolve('cannotPrint');
      return;
    }
    browser.setTimeout(() => {
      browser.removeEventListener('beforeprint', began);
      resolve('cannotPrint');
    }, patience);
  });
