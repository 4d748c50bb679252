import { lineCountOfStandardCard, type Card } from '#domain/card.ts';
import { languages, type LanguageId } from '#domain/languages.ts';
import { registrationAddress, typedAddress } from '#domain/printedAddresses.ts';
import { Text } from '#i18n/Text.tsx';
import { PairRow } from '#ui/Paper/PairRow.tsx';
import { appAddress, staffAddress } from './appAddress.ts';
import { CardSentence } from './CardSentence.tsx';
import { QrCode } from './QrCode.tsx';

type LargePageProps = { readonly card: Card; readonly lang: LanguageId };

/** The page for the desk: every line in large letters, English and own language in the same row. */
export const LargePage = ({ card, lang }: LargePageProps) => {
  const { endonym, tag, dir } = languages[lang];
  const app = appAddress(lang);
  const room = lang === 'en' ? 'alone' : card.lines.length > lineCountOfStandardCard ? 'long' : '';
  return (
    <div className={`large ${room}`} dir="ltr">
      <div className="scan">
        <QrCode address={registrationAddress} />
        <div lang="en">
          <p className="title">
            {lang !== 'en' && `${card.spokenEnglish} · `}
            <bdi lang={tag} dir={dir}>
              {endonym}
            </bdi>
          </p>
          <Text as="p" k="card:qrLabel" only="en" uncoded />
          <p>{typedAddress(registrationAddress)}</p>
        </div>
        {app !== null && (
          <>
            <QrCode address={app} />
            <div>
              <Text as="p" k="card:appQr" only="own" uncoded />
              <p dir="ltr">{typedAddress(app)}</p>
              <Text as="p" k="desk:staffWhy" only="en" uncoded />
              <p dir="ltr">{typedAddress(staffAddress() ?? '')}</p>
            </div>
          </>
        )}
      </div>
      {card.lines.map((line) => (
        <PairRow
          key={line.id}
          part={line.part}
          english={<CardSentence card={card} line={line} only="en" />}
          own={lang === 'en' ? null : <CardSentence card={card} line={line} only="own" />}
        />
      ))}
    </div>
  );
};
