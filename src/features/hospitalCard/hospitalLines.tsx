import type { ReactNode } from 'react';
import { languages, type LanguageId } from '#domain/languages.ts';
import { lawLastRead } from '#domain/lawLastRead.ts';
import { formatDate } from '#i18n/formatDate.ts';
import { Text } from '#i18n/Text.tsx';
import type { FullKey } from '#content/schema.ts';

/** One line of the hospital card, as it is said in either language. */
export type HospitalLine = {
  readonly id: string;
  readonly part: 'title' | 'plain' | 'fine';
  readonly say: (only: 'own' | 'en') => ReactNode;
};

/**
 * What the hospital card says. It asks staff to look at a rule; it does not say what the person's case is.
 * @param english gives an English sentence by its key
 */
export const hospitalLines = (lang: LanguageId, english: (key: FullKey) => string): readonly HospitalLine[] => {
  const language = languages[lang].englishName;
  const date = formatDate(lawLastRead, english);
  const uncoded = (only: 'own' | 'en') => only === 'en' && lang !== 'en';
  const lines: readonly (HospitalLine & { readonly foreign?: boolean })[] = [
    { id: 'team', part: 'title', say: (only) => <Text k="hospitalCard:lineTeam" only={only} uncoded={uncoded(only)} /> },
    { id: 'free', part: 'plain', say: (only) => <Text k="hospitalCard:lineFree" only={only} uncoded={uncoded(only)} /> },
    { id: 'urgent', part: 'plain', say: (only) => <Text k="hospitalCard:lineUrgent" only={only} uncoded={uncoded(only)} /> },
    {
      id: 'language',
      part: 'plain',
      foreign: true,
      say: (only) => <Text k="card:lineLanguage" values={{ language }} only={only} uncoded={uncoded(only)} />,
    },
    {
      id: 'interpreter',
      part: 'plain',
      foreign: true,
      say: (only) => <Text k="card:lineInterpreter" only={only} uncoded={uncoded(only)} />,
    },
    {
      id: 'evidence',
      part: 'fine',
      say: (only) => <Text k="hospitalCard:evidence" values={{ date }} only={only} uncoded={uncoded(only)} />,
    },
    { id: 'draft', part: 'fine', foreign: true, say: (only) => <Text k="card:lineDraft" only={only} uncoded={uncoded(only)} /> },
    { id: 'limit', part: 'fine', say: (only) => <Text k="card:lineLimit" only={only} uncoded={uncoded(only)} /> },
  ];
  return lines.filter((line) => lang !== 'en' || line.foreign !== true);
};
