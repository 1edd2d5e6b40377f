import { classes } from './classes';

export type Tone = 'good' | 'waits' | 'bad' | 'quiet' | 'info';

const colours: Record<Tone, string> = {
  good: 'bg-accent ring-soft',
  waits: 'bg-wheat ring-wheat-soft',
  bad: 'bg-red ring-red-soft',
  quiet: 'bg-ink3 ring-line',
  info: 'bg-blue ring-blue-soft',
};

/** A state as a colour. Always beside words that say the same. */
export function Dot({ tone, className }: { tone: Tone; className?: string }) {
  return <span aria-hidden="true" className={classes('inline-block size-2 shrink-0 rounded-full ring-3', colours[tone], className)} />;
}

const words: Record<Tone, string> = {
  good: 'text-accent bg-soft',
  waits: 'text-wheat-ink bg-wheat-soft',
  bad: 'text-red bg-red-soft',
  quiet: 'text-ink2 bg-line',
  info: 'text-blue bg-blue-soft',
};

/** A word or two about a state. */
export function Badge({ tone, children, className }: { tone: Tone; children: React.ReactNode; className?: string }) {
  return <span className={classes('inline-flex h-5 items-center rounded-full px-2 text-xs font-semibold', words[tone], className)}>{children}</span>;
}
