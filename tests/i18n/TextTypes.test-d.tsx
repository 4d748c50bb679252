import { Text } from '#i18n/Text.tsx';

export const right = <Text k="card:lineLanguage" values={{ language: 'TIGRINYA' }} />;
// @ts-expect-error a missing variable
export const missing = <Text k="card:lineLanguage" />;
// @ts-expect-error a wrong variable
export const wrong = <Text k="card:lineLanguage" values={{ langauge: 'TIGRINYA' }} />;
// @ts-expect-error a wrong key
export const noKey = <Text k="card:lineLanguag" />;
