import type { ReactNode } from 'react';

type PairRowProps = {
  readonly english: ReactNode;
  /** Null where the person's language is English. */
  readonly own: ReactNode | null;
  /** What the line is for; it decides size and weight. */
  readonly part: 'title' | 'needs' | 'rules' | 'reason' | 'plain' | 'fine';
};

/** One sentence on paper, twice: English first, because paper is for staff. */
export const PairRow = ({ english, own, part }: PairRowProps) => (
  <div className={`pair ${part}`}>
    <div>{english}</div>
    {own !== null && <div>{own}</div>}
  </div>
);
