import type { Card } from '#domain/card.ts';
import { languages, type LanguageId } from '#domain/languages.ts';
import { registrationAddress, typedAddress } from '#domain/printedAddresses.ts';
import { Text } from '#i18n/Text.tsx';
import { PairRow } from '#ui/Paper/PairRow.tsx';
import { appAddress } from './appAddress.ts';
import { CardSentence } from './CardSentence.tsx';
import { QrCode } from './QrCode.tsx';

type LargePageProps = { readonly card: Card; readonly lang: LanguageId };

/** The page for the desk: every line in large letters, English and own language in the same row. */
export const LargePage = ({ card, lang }: LargePageProps) => {
  const { endonym, tag, dir } = languages[lang];
  const app = appAddress(lang);
  return (
    <div className="large" dir="ltr">
      <p className="names">
        {lang !== 'en' && <span lang="en">{card.spokenEnglish}</span>}{' '}
        <span lang={tag} dir={dir}>
          {endonym}
        </span>
      </p>
      {card.lines.map((line) => (
        <PairRow
          key={line.id}
          strong={line.part === 'title'}
          small={line.part === 'small'}
          english={<CardSentence card={card} line={line} only="en" />}
          own={lang === 'en' ? null : <CardSentence card={card} line={line} only="own" />}
        />
      ))}
      <div className="scan" lang="en" dir="ltr">
        <QrCode address={registrationAddress} />
        <span>
          <Text k="card:qrLabel" only="en" uncoded /> <span className="address">{typedAddress(registrationAddress)}</span>
        </span>
      </div>
      {app !== null && (
        <div className="scan">
          <QrCode address={app} />
          <span>
            <Text k="card:appQr" only="own" uncoded /> <bdi className="address">{typedAddress(app)}</bdi>
          </span>
        </div>
      )}
    </div>
  );
};
