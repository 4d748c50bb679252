import { foldFor } from '#domain/search.ts';

/** Arabic-script letters in the order that all its languages share; code numbers put Farsi letters last. */
const arabicOrder = 'اأإآبپتټٹثجچحخځڅدډڈذرړڑڕزژږسشښصضطظعغفڤقكکگلڵمنڼںوۆهھةەيیىئېۍێے';

const place = (letter: string): number => {
  const known = arabicOrder.indexOf(letter);
  return known < 0 ? (letter.codePointAt(0) ?? 0) : 0x0600 + known;
};

/**
 * Compares two titles by their letters, as a list of names is ordered. Needs no `Intl`, which lacks most of our languages.
 * @param lang code of the language of both titles
 */
export const titleOrder =
  (lang: string) =>
  (one: string, other: string): number => {
    const [first, second] = [[...foldFor(lang, one)], [...foldFor(lang, other)]];
    for (const [at, letter] of first.entries()) {
      const against = second[at];
      if (against === undefined) return 1;
      if (letter !== against) return place(letter) - place(against) || (letter < against ? -1 : 1);
    }
    return first.length - second.length;
  };
