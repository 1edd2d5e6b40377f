import type { ReactNode } from 'react';

/** One of the three steps, with its number. */
export function Step({ number, title, aside, children }: { number: number; title: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section aria-label={title} className="flex flex-col gap-3">
      <div className="flex min-h-8 items-center gap-3">
        <span aria-hidden="true" className="grid size-7 shrink-0 place-items-center rounded-full bg-soft font-mono text-sm font-semibold text-accent">
          {number}
        </span>
        <h2 className="min-w-0 flex-1 font-serif text-xl font-semibold">{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
