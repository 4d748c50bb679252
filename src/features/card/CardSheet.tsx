import type { Card } from '#domain/card.ts';
import type { LanguageId } from '#domain/languages.ts';
import { LargePage } from './LargePage.tsx';
import { Wallet } from './Wallet.tsx';

/** Papers that the card prints on: A4 with two small cards and the large page, A5 with the large page, or one small card. */
export type Paper = 'a4' | 'a5' | 'strip';

type CardSheetProps = { readonly card: Card; readonly lang: LanguageId; readonly paper: Paper };

/**
 * The whole card as one sheet. The screen shows the small card; paper shows what `paper` names.
 * The browser's own translation must not touch it: it would send the words away and change them.
 */
export const CardSheet = ({ card, lang, paper }: CardSheetProps) => (
  <div className={`sheet ${paper}`} translate="no">
    {paper !== 'a5' && <Wallet card={card} lang={lang} />}
    {paper === 'a4' && <Wallet card={card} lang={lang} />}
    {paper !== 'strip' && <LargePage card={card} lang={lang} />}
  </div>
);
