/** One mutated local pack, from bytes to a drawn page. */
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import type { i18n } from 'i18next';
import { readLocalPack } from '#domain/local/readLocalPack.ts';
import { PackPreview } from '#features/local/PackPreview.tsx';
import { faultsOfHrefs, faultsOfHtml, faultsOfLocalPack, hasReachingName, hrefsIn, shownText, unsafeInLocal } from './faults.ts';
import type { Outcome } from './outcome.ts';

const decoder = new TextDecoder();

/** @param words with the sentences of the preview */
export const localCase = (bytes: Uint8Array, words: i18n): Outcome => {
  const began = performance.now();
  const read = readLocalPack(bytes);
  const took = performance.now() - began;
  if (!read.ok) return { took, result: read.error, faults: [] };
  const html = renderToStaticMarkup(
    <I18nextProvider i18n={words}>
      <PackPreview pack={read.pack} />
    </I18nextProvider>,
  );
  const faults = [...faultsOfLocalPack(read.pack), ...faultsOfHtml(html, unsafeInLocal), ...faultsOfHrefs(hrefsIn(html))];
  if (!shownText(html).includes('Nobody has confirmed this')) faults.push('no band');
  if (hasReachingName(decoder.decode(bytes))) faults.push('a name that reaches into objects');
  return { took, result: 'taken', faults };
};
