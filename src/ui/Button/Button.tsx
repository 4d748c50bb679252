import type { ButtonHTMLAttributes, ReactNode } from 'react';
import type { IconId } from '#content/ids.ts';
import { Icon } from '#ui/Icon/Icon.tsx';

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  readonly icon?: IconId;
  readonly kind?: 'primary' | 'plain' | 'quiet';
  readonly children: ReactNode;
};

/** A button with a picture and words. Never a picture alone. */
export const Button = ({ icon, kind = 'plain', children, className = '', ...rest }: ButtonProps) => (
  <button type="button" {...rest} className={`button ${kind} ${className}`}>
    {icon && <Icon id={icon} />}
    <span className="label">{children}</span>
  </button>
);
