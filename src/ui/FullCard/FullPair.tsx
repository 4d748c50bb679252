import type { ReactNode } from 'react';

type FullPairProps = {
  readonly english: ReactNode;
  /** Null where the person's language is English. */
  readonly own: ReactNode | null;
  readonly part: 'title' | 'fine' | 'plain';
};

/** One sentence of a long card on the whole screen: own language small above, English large below. */
export const FullPair = ({ english, own, part }: FullPairProps) => (
  <div className={`full-pair ${part}`}>
    {own !== null && <p className="full-line">{own}</p>}
    {part === 'title' ? <h2 id="full-title">{english}</h2> : <p>{english}</p>}
  </div>
);
