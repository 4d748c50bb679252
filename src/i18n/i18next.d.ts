import 'i18next';
import type { FigureId } from '#domain/figures.ts';
import type { Resources } from '#content/resources.d.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: Resources;
    strictInterpolationChecks: true;
    returnNull: false;
    defaultVariables: Record<FigureId | 'languageEnglish' | 'languageOwn', string>;
  }
}
