import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { classes } from './classes';

export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'danger';

const kinds: Record<ButtonKind, string> = {
  primary: 'bg-accent text-on-accent hover:bg-accent-hover border-transparent',
  plain: 'bg-card text-ink border-line2 hover:border-ink3',
  quiet: 'bg-transparent text-ink2 border-transparent hover:bg-line hover:text-ink',
  danger: 'bg-card text-red border-line2 hover:border-red',
};

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  kind?: ButtonKind;
  small?: boolean;
  /** Before the words. */
  icon?: ReactNode;
  ref?: Ref<HTMLButtonElement>;
}

/** One action in words. */
export function Button({ kind = 'plain', small = false, icon, className, children, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      className={classes(
        'inline-flex shrink-0 items-center justify-center gap-2 rounded-control border font-semibold whitespace-nowrap transition-colors duration-150 disabled:opacity-50',
        small ? 'h-7 px-2.5 text-sm' : 'h-9 px-3.5 text-md',
        kinds[kind],
        className,
      )}
      {...rest}
    >
      {icon}
      {children}
    </button>
  );
}

export interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'aria-label'> {
  /** Read aloud, and shown when pointed at. */
  label: string;
  icon: ReactNode;
  pressed?: boolean;
  small?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

/** One action as an icon, with its name for those who cannot see it and those who wonder. */
export function IconButton({ label, icon, pressed, small = false, className, type = 'button', ...rest }: IconButtonProps) {
  return (
    <button
      type={type}
      aria-label={label}
      aria-pressed={pressed}
      title={label}
      className={classes(
        'inline-flex shrink-0 items-center justify-center rounded-control text-ink2 transition-colors duration-150 hover:bg-line hover:text-ink disabled:opacity-50 aria-pressed:text-accent',
        small ? 'size-7' : 'size-9 max-sm:size-10',
        className,
      )}
      {...rest}
    >
      {icon}
    </button>
  );
}
