import { Slot } from '#i18n/Slot.tsx';
import { Text } from '#i18n/Text.tsx';
import type { SaidLine } from './said.ts';

type SaidLineTextProps = { readonly line: SaidLine; readonly only: 'own' | 'en' };

/** One line of a conversation in one language. Numbers, days and times stand on a line by themselves. */
export const SaidLineText = ({ line, only }: SaidLineTextProps) => {
  const frame = { as: 'p', only, uncoded: only === 'en' } as const;
  if (line.kind === 'sentence') return <Text k={line.key} {...frame} />;
  if (line.kind === 'language') return <Text k="card:lineLanguage" values={{ language: line.language }} {...frame} />;
  if (line.kind !== 'digits') return <Slot slot={line} only={only} />;
  return (
    <p className="slot">
      <bdi dir="ltr">{line.value}</bdi>
    </p>
  );
};
