import type { Approval } from '@shared/contract/approvals';
import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown } from 'lucide-react';
import { type ComponentType, memo, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useWords } from '../../../i18n';
import { Button, classes } from '../../../ui';
import { type Row, rowOf, rowsOf } from '../state/rows';
import { useChat, useView } from '../state/use-chat';
import { reachesEnd } from '../state/view';
import { RowView } from './row-view';
import { useSpokenAnswer } from './use-spoken-answer';

/** Pixels from the end that still count as being there. */
const nearEnd = 80;
/** ms that a message stands out that was jumped to. */
const foundMs = 2_500;
/** Rows from the top at which the page above is fetched. */
const early = 6;

export interface ThreadProps {
  ApprovalCard: ComponentType<{ approval: Approval }>;
  /** A message to bring into sight, or null for the end; the time makes each wish a new one. */
  target: { messageId: string | null; time: number } | null;
}

/** The conversation: only what is in sight is in the document. */
export function Thread({ ApprovalCard, target }: ThreadProps) {
  const { t } = useWords('chat');
  const chat = useChat();
  const parts = useView(({ messages, siblings, run, ended, queue, cuts, start, total, status }) => ({
    messages,
    siblings,
    run,
    ended,
    queue,
    cuts,
    start,
    total,
    status,
  }));
  // Streams are read here only to tell silence from speech; each row reads its own words.
  const silent = useView(({ messages, streams }) => {
    const stream = streams[messages.at(-1)?.id ?? ''];
    return stream === undefined || stream.text + stream.reasoning === '';
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `silent` stands for the streams
  const rows = useMemo(() => rowsOf({ ...parts, streams: chat.store.getState().streams }), [parts, silent, chat]);
  const scroller = useRef<HTMLDivElement>(null);
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => estimate(rows[index]),
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 4,
    anchorTo: 'end',
    followOnAppend: true,
    scrollEndThreshold: nearEnd,
    paddingStart: 24,
    paddingEnd: 24,
    initialOffset: Number.MAX_SAFE_INTEGER,
  });
  const items = list.getVirtualItems();
  const [atEnd, setAtEnd] = useState(true);
  const following = useRef(target === null);
  const placed = useRef(false);
  useSpokenAnswer();

  const settle = useEffectEvent(() => {
    const element = scroller.current;
    if (element === null || !placed.current) return;
    const end = element.scrollHeight - element.scrollTop - element.clientHeight < nearEnd;
    following.current = end;
    setAtEnd(end && reachesEnd(chat.store.getState()));
    const first = items[0]?.index ?? 0;
    const last = items.at(-1)?.index ?? 0;
    if (first <= early) void chat.older();
    if (last >= rows.length - early) void chat.newer();
    if (end) chat.trim();
  });
  const range = `${items[0]?.key}:${items.at(-1)?.key}:${rows.length}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the range in sight says when to look
  useEffect(() => settle(), [range]);

  const toEnd = useEffectEvent(async () => {
    const view = chat.store.getState();
    if (view.elsewhere || !reachesEnd(view)) await chat.toEnd();
    requestAnimationFrame(() => list.scrollToIndex(list.options.count - 1, { align: 'end' }));
  });
  // Opened at its end; only then does what is in sight say what else to fetch.
  const place = useEffectEvent(() => {
    if (target === null || target.messageId === null) list.scrollToIndex(list.options.count - 1, { align: 'end' });
  });
  useEffect(() => {
    place();
    let frame = requestAnimationFrame(() => {
      place();
      frame = requestAnimationFrame(() => {
        placed.current = true;
        settle();
      });
    });
    return () => cancelAnimationFrame(frame);
  }, []);

  // The composer grows, a phone turns: who was at the end stays there.
  const hold = useEffectEvent(() => {
    if (following.current && list.options.count > 0) list.scrollToIndex(list.options.count - 1, { align: 'end' });
  });
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => hold());
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const jump = useEffectEvent(async (messageId: string) => {
    if (rowOf(rows, messageId) < 0) await chat.around(messageId);
    requestAnimationFrame(() => setWanted(messageId));
  });
  const [wanted, setWanted] = useState<string | null>(null);
  const [found, setFound] = useState<string | null>(null);
  useEffect(() => {
    if (found === null) return;
    const timer = window.setTimeout(() => setFound(null), foundMs);
    return () => window.clearTimeout(timer);
  }, [found]);
  useEffect(() => {
    if (target?.messageId === null) void toEnd();
    else if (target !== null) void jump(target.messageId);
  }, [target]);
  useEffect(() => {
    if (wanted === null) return;
    const index = rowOf(rows, wanted);
    if (index < 0) return;
    list.scrollToIndex(index, { align: 'center' });
    setWanted(null);
    setFound(rows[index]?.key ?? null);
  }, [wanted, rows, list]);

  return (
    <div className="relative min-h-0 flex-1">
      <div
        ref={scroller}
        onScroll={() => settle()}
        role="log"
        aria-live="off"
        aria-label={t('thread.label')}
        aria-busy={parts.run !== null}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
        className="h-full overflow-y-auto px-7 [overflow-anchor:none] max-md:px-4"
        data-testid="thread"
      >
        <div className="relative mx-auto w-full max-w-[720px]" style={{ height: list.getTotalSize() }}>
          {items.map((item) => {
            const row = rows[item.index];
            return row === undefined ? null : (
              <div
                key={item.key}
                ref={list.measureElement}
                data-index={item.index}
                data-row={item.key}
                className={classes(
                  'absolute inset-x-0 top-0 pb-4 before:pointer-events-none before:absolute before:-inset-x-3 before:-top-2 before:bottom-2 before:rounded-card before:transition-opacity before:duration-150 before:outline-2 before:outline-wheat',
                  item.key === found ? 'before:opacity-100' : 'before:opacity-0',
                )}
                style={{ transform: `translateY(${item.start}px)` }}
              >
                <Measured row={row} ApprovalCard={ApprovalCard} />
              </div>
            );
          })}
        </div>
      </div>
      {atEnd ? null : (
        <Button
          small
          className="absolute bottom-3 left-1/2 -translate-x-1/2 animate-appear shadow-soft"
          icon={<ArrowDown size={16} strokeWidth={1.75} aria-hidden="true" />}
          onClick={() => void toEnd()}
        >
          {t('thread.toEnd')}
        </Button>
      )}
    </div>
  );
}

const Measured = memo(RowView);

/** Pixels, until it is drawn and measured. */
function estimate(row: Row | undefined): number {
  if (row === undefined) return 80;
  if (row.kind === 'day' || row.kind === 'waiting' || row.kind === 'cut') return 44;
  if (row.kind !== 'answer' && row.kind !== 'user') return 80;
  const characters = row.message.content.reduce((sum, part) => sum + (part.type === 'text' ? Math.min(part.text.length, 20_000) : 2_000), 0);
  return 60 + Math.ceil(characters / (row.kind === 'user' ? 60 : 90)) * 24 + (row.kind === 'answer' ? (row.message.toolCalls?.length ?? 0) * 50 : 0);
}
