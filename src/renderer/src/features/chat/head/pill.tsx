import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { classes } from '../../../ui';

/** A choice in the head of a conversation: icon and words, the icon alone where there is little room. */
export function Pill({ icon, children, className, ...rest }: ButtonHTMLAttributes<HTMLButtonElement> & { icon: ReactNode; ref?: Ref<HTMLButtonElement> }) {
  return (
    <button
      type="button"
      className={classes(
        'flex h-7 min-w-0 shrink-0 items-center gap-1.5 rounded-full border border-line2 bg-card px-2.5 text-sm text-ink2 transition-colors duration-150 hover:border-ink3 hover:text-ink disabled:opacity-50 @max-xl:size-9 @max-xl:justify-center @max-xl:px-0',
        className,
      )}
      {...rest}
    >
      {icon}
      <span className="max-w-36 truncate @max-xl:sr-only">{children}</span>
    </button>
  );
}
