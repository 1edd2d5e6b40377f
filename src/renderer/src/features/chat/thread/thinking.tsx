import { ChevronRight } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useWords } from '../../../i18n';
import { classes, duration } from '../../../ui';

/** ms below which the time says nothing. */
const worthTelling = 500;

/** What the model thought: one line with its time, opened by those who wonder. */
export function Thinking({ text, open, ms, since }: { text: string; open: boolean; ms: number | null; since: number | null }) {
  const { t } = useWords('chat');
  const [shown, setShown] = useState(false);
  const elapsed = useElapsed(open ? since : null);
  const time = open ? elapsed : ms;
  const title = open ? t('thinking.now') : time === null || time < worthTelling ? t('thinking.done') : t('thinking.doneIn', { time: duration(time) });
  return (
    <div className="mb-2">
      <button
        type="button"
        aria-expanded={shown}
        onClick={() => setShown(!shown)}
        className="flex items-center gap-1.5 rounded-control py-0.5 text-sm text-ink3 transition-colors duration-150 hover:text-ink"
      >
        <ChevronRight
          size={16}
          strokeWidth={1.75}
          aria-hidden="true"
          className={classes('transition-transform duration-150', shown ? 'rotate-90' : 'rtl:-scale-x-100')}
        />
        {title}
        {open && time !== null ? <span className="font-mono text-xs">{duration(time)}</span> : null}
      </button>
      {shown ? (
        <p dir="auto" className="mt-1 ms-2 max-h-80 overflow-y-auto border-s-2 border-line ps-4 text-sm whitespace-pre-wrap text-ink2 [overflow-wrap:anywhere]">
          {text.trim().slice(-40_000)}
        </p>
      ) : null}
    </div>
  );
}

/** ms since a moment, a few times a second; null: nothing to count. */
export function useElapsed(since: number | null): number | null {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (since === null) return;
    const timer = window.setInterval(() => setNow(Date.now()), 200);
    return () => window.clearInterval(timer);
  }, [since]);
  return since === null ? null : Math.max(0, now - since);
}
