import { isCrowded, smallCardLines, smallCardOwnLines, type Card } from '#domain/card.ts';
import { languages, type LanguageId } from '#domain/languages.ts';
import { registrationAddress, typedAddress } from '#domain/printedAddresses.ts';
import { Text } from '#i18n/Text.tsx';
import { Panel } from './Panel.tsx';
import { QrCode } from './QrCode.tsx';

type WalletProps = { readonly card: Card; readonly lang: LanguageId };

/** The small card: English for staff, own language for the person, one fold between. English stays on the left in every language. */
export const Wallet = ({ card, lang }: WalletProps) => (
  <div className={isCrowded(card) ? 'wallet crowded' : 'wallet'} dir="ltr">
    <div className="panel">
      <Panel card={card} lines={smallCardLines(card)} lang="en" />
    </div>
    <div className="panel back" dir={languages[lang].dir}>
      <QrCode address={registrationAddress} />
      {lang === 'en' ? <Text as="p" k="card:qrLabel" uncoded /> : <Panel card={card} lines={smallCardOwnLines(card)} lang={lang} />}
      <div className="address" lang="en" dir="ltr">
        {typedAddress(registrationAddress)}
      </div>
    </div>
    <div className="fold">
      <Text k="card:fold" uncoded />
    </div>
  </div>
);
