import type { LanguageId } from '#domain/languages.ts';
import { PairRow } from '#ui/Paper/PairRow.tsx';
import type { HospitalLine } from './hospitalLines.tsx';

type HospitalSheetProps = { readonly lang: LanguageId; readonly lines: readonly HospitalLine[] };

/** The hospital card on one page: every sentence in English and in the person's language. */
export const HospitalSheet = ({ lang, lines }: HospitalSheetProps) => (
  <div className="sheet a4" translate="no">
    <div className="large" dir="ltr">
      {lines.map((line) => (
        <PairRow key={line.id} part={line.part} english={line.say('en')} own={lang === 'en' ? null : line.say('own')} />
      ))}
    </div>
  </div>
);
