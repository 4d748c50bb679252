import type { ReactNode } from 'react';

type PairRowProps = {
  readonly english: ReactNode;
  readonly own: ReactNode | null;
  readonly strong?: boolean;
  readonly small?: boolean;
};

/** One sentence on paper, twice: English first, because paper is for staff. */
export const PairRow = ({ english, own, strong = false, small = false }: PairRowProps) => (
  <div className={`pair${strong ? ' title' : ''}${small ? ' fine' : ''}`}>
    <div>{english}</div>
    {own !== null && <div>{own}</div>}
  </div>
);
