import type { ReactNode } from 'react';
import { classes } from './classes';

/** A thing among others: hairline, soft shadow, a heading where it has one. */
export function Card({
  title,
  aside,
  children,
  className,
  level = 2,
}: {
  title?: ReactNode;
  /** At the right of the heading. */
  aside?: ReactNode;
  children: ReactNode;
  className?: string;
  level?: 2 | 3;
}) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={classes('rounded-card border border-line bg-card shadow-soft', className)}>
      {title === undefined ? null : (
        <header className="flex min-h-12 flex-wrap items-center gap-3 border-b border-line px-4 py-2">
          <Heading className="text-md min-w-0 flex-1 font-semibold">{title}</Heading>
          {aside}
        </header>
      )}
      <div className="px-4 py-3">{children}</div>
    </section>
  );
}

/** Facts as pairs of a name and a value. */
export function Facts({ facts }: { facts: readonly (readonly [name: string, value: ReactNode])[] }) {
  return (
    <dl className="grid grid-cols-[minmax(6rem,auto)_1fr] gap-x-4 gap-y-1.5 text-md">
      {facts.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-ink3">{name}</dt>
          <dd className="min-w-0 break-words">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A small heading in capitals over a group. */
export function GroupTitle({ children, className, level = 3 }: { children: ReactNode; className?: string; level?: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return <Heading className={classes('text-xs font-semibold tracking-[0.08em] text-ink3 uppercase', className)}>{children}</Heading>;
}
