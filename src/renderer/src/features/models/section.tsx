import type { ReactNode } from 'react';

/** A part of the page under its own heading. */
export function Section({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section aria-label={title} className="flex min-w-0 flex-col gap-3">
      <div className="flex min-h-7 flex-wrap items-center gap-3">
        <h2 className="min-w-0 flex-1 font-serif text-lg font-semibold">{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
