import type { AnchorHTMLAttributes, ReactNode } from 'react';
import type { IconId } from '#content/ids.ts';
import { Icon } from '#ui/Icon/Icon.tsx';

type LinkButtonProps = AnchorHTMLAttributes<HTMLAnchorElement> & {
  readonly href: string;
  readonly icon: IconId;
  readonly kind?: 'primary' | 'plain' | 'urgent' | 'tile' | 'danger-row';
  readonly children: ReactNode;
};

/** A link that looks like a button: a real address, so that it works with scripts off. */
export const LinkButton = ({ icon, kind = 'plain', children, className = '', ...rest }: LinkButtonProps) => (
  <a {...rest} className={`button ${kind} ${className}`.trimEnd()}>
    <Icon id={icon} />
    <span className="label">{children}</span>
  </a>
);
