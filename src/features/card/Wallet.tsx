import { smallCardLines, smallCardOwnLines, type Card } from '#domain/card.ts';
import { languages, type LanguageId } from '#domain/languages.ts';
import { registrationAddress, typedAddress } from '#domain/printedAddresses.ts';
import { Text } from '#i18n/Text.tsx';
import { Panel } from './Panel.tsx';
import { QrCode } from './QrCode.tsx';

type WalletProps = { readonly card: Card; readonly lang: LanguageId };

/** The small card: English for staff, own language for the person, one fold between. English stays on the left in every language. */
export const Wallet = ({ card, lang }: WalletProps) => (
  <div className="wallet" dir="ltr">
    <div className="panel">
      <Panel card={card} lines={smallCardLines(card)} lang="en" />
    </div>
    <div className="panel back" dir={languages[lang].dir}>
      {lang === 'en' ? <span /> : <Panel card={card} lines={smallCardOwnLines(card)} lang={lang} />}
      <div className="scan" lang="en" dir="ltr">
        <QrCode address={registrationAddress} />
        <Text k="card:qrLabel" only="en" uncoded />
        <span className="address">{typedAddress(registrationAddress)}</span>
      </div>
    </div>
    <span className="fold">
      <Text k="card:fold" uncoded />
    </span>
  </div>
);
