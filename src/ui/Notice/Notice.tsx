import type { ReactNode } from 'react';
import type { IconId } from '#content/ids.ts';
import { Icon } from '#ui/Icon/Icon.tsx';

type NoticeProps = {
  readonly icon?: IconId;
  readonly kind?: 'plain' | 'draft' | 'danger';
  readonly children: ReactNode;
};

/** A boxed message: what happened, and what to do. */
export const Notice = ({ icon = 'info', kind = 'plain', children }: NoticeProps) => (
  <div className={`notice ${kind}`}>
    <Icon id={icon} />
    <div>{children}</div>
  </div>
);
