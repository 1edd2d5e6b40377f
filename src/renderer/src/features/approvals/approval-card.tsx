import type { Approval } from '@shared/contract/approvals';
import { useEffect, useRef, useState } from 'react';
import { AnsweredLine } from './card/answered-line';
import { PendingCard } from './card/pending-card';
import { useLiveApproval } from './card/use-live-approval';

/** One question of the agent, with everything a person needs for a yes or no; once answered, one quiet line. */
export function ApprovalCard({ approval: given }: { approval: Approval }) {
  const [approval, setDecided] = useLiveApproval(given);
  const [before] = useState(() => document.activeElement);
  const line = useRef<HTMLElement>(null);
  const hadFocus = useRef(false);
  const waits = approval.state === 'pending';
  useEffect(() => {
    if (waits || !hadFocus.current) return;
    hadFocus.current = false;
    focusNext(before, line.current);
  }, [waits, before]);
  if (!waits) return <AnsweredLine approval={approval} ref={line} />;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens to where the focus is
    <div
      onFocus={() => {
        hadFocus.current = true;
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        hadFocus.current = currentTarget.contains(relatedTarget);
      }}
    >
      <PendingCard approval={approval} onDecided={setDecided} />
    </div>
  );
}

/** The next question that waits, else where the person was before, else the line that is left. */
function focusNext(before: Element | null, line: HTMLElement | null): void {
  const next = document.querySelector<HTMLElement>('[data-question] footer button');
  const target = next ?? (before instanceof HTMLElement && before !== document.body && before.isConnected ? before : line);
  target?.focus();
}
