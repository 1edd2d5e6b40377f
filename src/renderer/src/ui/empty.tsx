import type { ReactNode } from 'react';

/** A drawn sprig. Decorative. */
export function Sprig() {
  return (
    <svg
      viewBox="0 0 96 72"
      className="h-18 w-24 fill-none stroke-current stroke-[1.5] text-ink3"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M18 62c18-3 34-14 46-34" />
      <path d="M38 52c-9 2-17-1-21-9 9-3 17 1 21 9z" />
      <path d="M51 42c-8 0-14-5-16-13 9-1 15 4 16 13z" />
      <path d="M49 45c3-8 10-11 18-9-3 8-10 12-18 9z" />
      <path d="M64 28c-1-8 3-15 11-18 2 9-2 16-11 18z" />
      <path d="M8 65h50" className="stroke-line2" />
    </svg>
  );
}

/** A page or list with nothing in it: one sentence that teaches, one button. */
export function Empty({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="mx-auto flex max-w-sm animate-appear flex-col items-center gap-3 px-6 py-12 text-center">
      <Sprig />
      <p className="font-serif text-xl font-semibold">{title}</p>
      {children === undefined ? null : <p className="text-ink2">{children}</p>}
      {action}
    </div>
  );
}

/** What went wrong in one sentence, and the one thing to do. */
export function Trouble({ text, action }: { text: string; action?: ReactNode }) {
  return (
    <div role="alert" className="flex flex-wrap items-center gap-3 rounded-card border border-red bg-red-soft px-4 py-3">
      <p className="min-w-0 flex-1 break-words text-red">{text}</p>
      {action}
    </div>
  );
}

/** Something is waited for. It says for what. */
export function Waiting({ text, progress }: { text: string; progress?: number }) {
  return (
    <div role="status" className="flex items-center gap-2.5 text-md text-ink2">
      <span aria-hidden="true" className="size-3.5 shrink-0 animate-spin rounded-full border-2 border-line2 border-t-accent motion-reduce:animate-none" />
      <span>{text}</span>
      {progress === undefined ? null : <Progress value={progress} label={text} />}
    </div>
  );
}

/** 0 to 1. */
export function Progress({ value, label }: { value: number; label: string }) {
  const percent = Math.round(Math.min(1, Math.max(0, value)) * 100);
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuenow={percent}
      aria-valuemin={0}
      aria-valuemax={100}
      className="h-1.5 w-24 overflow-hidden rounded-full bg-line"
    >
      <div className="h-full rounded-full bg-accent transition-[width] duration-150" style={{ width: `${percent}%` }} />
    </div>
  );
}
