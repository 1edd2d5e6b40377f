import { classes } from './classes';

/** The mark. Decorative: the name stands beside it. */
export function Sprout({ className = 'size-7' }: { className?: string }) {
  return (
    <svg
      className={classes('shrink-0 fill-none stroke-on-accent stroke-[1.75]', className)}
      strokeLinecap="round"
      strokeLinejoin="round"
      viewBox="0 0 32 32"
      aria-hidden="true"
      focusable="false"
    >
      <rect width="32" height="32" rx="8" className="fill-accent stroke-none" />
      <path d="M10 25h12" />
      <path d="M15.5 25c0-4 1-6.5 1-10" />
      <path d="M16.5 17c-4.5.4-8-1.6-8.5-6 4.5-.4 8 1.6 8.5 6z" />
      <path d="M16.5 13.5c.2-3.7 3-6 7.5-6-.2 3.7-3 6-7.5 6z" />
    </svg>
  );
}
