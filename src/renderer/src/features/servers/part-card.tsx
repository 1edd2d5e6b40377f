import type { ReactNode } from 'react';
import { coreText } from '../../i18n';
import { Badge, Card, Dot, Facts, type Tone } from '../../ui';

export type Fact = readonly [name: string, value: ReactNode];

/** A card of one part: how it is in a word and a sentence, its facts, and what can be done. */
export function PartCard({
  title,
  tone,
  word,
  sentence,
  trouble,
  facts,
  actions,
  children,
}: {
  title: string;
  tone: Tone;
  word: string;
  sentence: string;
  /** What it says of its trouble, and what to do. */
  trouble?: { detail: string; action: string | null } | null;
  facts: readonly Fact[];
  actions?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <Card
      title={
        <span className="flex items-center gap-3 font-serif text-lg">
          <Dot tone={tone} />
          {title}
        </span>
      }
      aside={<Badge tone={tone}>{word}</Badge>}
    >
      <div className="flex flex-col gap-4 py-1">
        <p className="text-md">{sentence}</p>
        {trouble === undefined || trouble === null ? null : (
          <div className={tone === 'bad' ? 'rounded-control bg-red-soft px-3.5 py-2.5' : 'rounded-control bg-wheat-soft px-3.5 py-2.5'}>
            <p className={tone === 'bad' ? 'text-md break-words text-red' : 'text-md break-words text-wheat-ink'}>{coreText(trouble.detail)}</p>
            {trouble.action === null ? null : <p className="mt-1 text-md font-semibold break-words">{coreText(trouble.action)}</p>}
          </div>
        )}
        <Facts facts={facts} />
        {children}
        {actions === undefined ? null : <div className="flex flex-wrap gap-2">{actions}</div>}
      </div>
    </Card>
  );
}

/** What a machine says. */
export function Mono({ children }: { children: ReactNode }) {
  return <span className="font-mono text-sm break-all">{children}</span>;
}

/** More, for those who want to know. */
export function Fold({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="group">
      <summary className="cursor-pointer rounded-control text-md font-medium text-ink2 hover:text-ink">{title}</summary>
      <div className="mt-2 ms-4">{children}</div>
    </details>
  );
}
