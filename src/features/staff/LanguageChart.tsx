import { spokenLanguages } from '#domain/spokenLanguages.ts';

/** Languages by their own name, to point at. */
export const LanguageChart = () => (
  <ul className="chart">
    {spokenLanguages.map(({ tag, own, english, rtl }) => (
      <li key={tag}>
        <bdi className="chart-own" lang={tag} dir={rtl ? 'rtl' : 'ltr'}>
          {own}
        </bdi>
        <bdi className="small">{english}</bdi>
      </li>
    ))}
  </ul>
);
