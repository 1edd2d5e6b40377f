import type { ReactNode } from 'react';

/** Rows under each other on one card. */
export function Rows({ children }: { children: ReactNode }) {
  return <div className="divide-y divide-line rounded-card border border-line bg-card shadow-soft">{children}</div>;
}

/** A thing to set: what it is at the left, the control at the right or, if it is wide, below. */
export function Row({ title, hint, control, below }: { title: ReactNode; hint?: ReactNode; control?: ReactNode; below?: ReactNode }) {
  return (
    <div className="px-4 py-3.5">
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <div className="min-w-0 flex-[1_1_16rem]">
          <div className="flex flex-wrap items-center gap-2 text-md font-semibold">{title}</div>
          {hint === undefined ? null : <div className="mt-0.5 text-md break-words text-ink2">{hint}</div>}
        </div>
        {control}
      </div>
      {below === undefined ? null : <div className="mt-2.5">{below}</div>}
    </div>
  );
}
