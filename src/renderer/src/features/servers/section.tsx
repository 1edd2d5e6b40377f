import type { ReactNode } from 'react';

/** A part of the page under its own heading. */
export function Section({ title, hint, aside, children }: { title: string; hint?: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section aria-label={title} className="flex min-w-0 flex-col gap-3">
      <div className="flex min-h-7 flex-wrap items-center gap-x-3 gap-y-2">
        <div className="min-w-0 flex-[1_1_14rem]">
          <h2 className="font-serif text-lg font-semibold">{title}</h2>
          {hint === undefined ? null : <p className="text-sm text-ink2">{hint}</p>}
        </div>
        {aside}
      </div>
      {children}
    </section>
  );
}
