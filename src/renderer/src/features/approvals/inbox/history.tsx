import type { Approval, ApprovalOutcome } from '@shared/contract/approvals';
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, type RefObject, useEffect, useEffectEvent, useId, useMemo, useRef, useState } from 'react';
import { useWords } from '../../../i18n';
import { Button, Empty, GroupTitle, number, Select, Trouble } from '../../../ui';
import { AnsweredLine } from '../card/answered-line';
import { type HistoryRow, outcomes, withDays } from './pick';
import { type HistoryFilters, useHistory } from './use-history';

/** Pixels of a closed line with its gap, and of a day above it: what is assumed of rows that were not drawn yet. */
const lineHeight = 50;
const dayHeight = 46;
/** Rows from the end at which the next page is fetched. */
const early = 20;

/** Every question that was answered, newest first; only what is in sight is in the document. */
export function History() {
  const { t } = useWords('approvals');
  const { t: common } = useWords();
  const [filters, setFilters] = useState<HistoryFilters>({ outcome: '', tool: '' });
  const { loaded, trouble, loadOlder, retry } = useHistory(filters);
  const rows = useMemo(() => withDays(loaded?.approvals ?? []), [loaded?.approvals]);
  const failed = trouble === null ? null : <Trouble text={trouble} action={<Button onClick={retry}>{common('retry')}</Button>} />;
  if (loaded === undefined) return <div className="px-7 py-6 max-md:px-4">{failed}</div>;
  if (loaded.tools.length === 0) return <Empty title={t('noHistory')}>{t('noHistoryHint')}</Empty>;
  return (
    <>
      <div className="shrink-0 px-7 py-4 max-md:px-4">
        <div className="mx-auto max-w-180">
          <Filters filters={filters} tools={loaded.tools} total={loaded.total} onFilter={setFilters} />
          {failed}
          {rows.length > 0 ? null : (
            <div className="mt-4 flex flex-wrap items-center gap-3 text-ink2">
              {t('noMatch')}
              <Button small onClick={() => setFilters({ outcome: '', tool: '' })}>
                {t('clearFilters')}
              </Button>
            </div>
          )}
        </div>
      </div>
      {/* Other filters: another list, which begins at its top. */}
      <Lines key={`${loaded.filters.outcome} ${loaded.filters.tool}`} rows={rows} total={loaded.total} onNearEnd={loadOlder} />
    </>
  );
}

function Lines({ rows, total, onNearEnd }: { rows: HistoryRow[]; total: number; onNearEnd(): void }) {
  const { t } = useWords('approvals');
  const { i18n } = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const opened = useRef(new Set<string>());
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => lineHeight + (rows[index]?.day === null ? 0 : dayHeight),
    getItemKey: (index) => rows[index]?.approval.id ?? index,
    overscan: 8,
    paddingEnd: 24,
  });
  const items = list.getVirtualItems();
  const last = items.at(-1)?.index ?? -1;
  const near = useEffectEvent(() => {
    if (last >= rows.length - early) onNearEnd();
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the last row in sight and the rows there are say when to look
  useEffect(() => near(), [last, rows.length]);
  const dayOf = (day: number) => new Date(day).toLocaleDateString(i18n.language, { weekday: 'long', day: 'numeric', month: 'long' });
  return (
    <div ref={scroller} className="min-h-0 flex-1 overflow-y-auto px-7 max-md:px-4">
      <ul aria-label={t('historyList')} className="relative mx-auto max-w-180" style={{ height: list.getTotalSize() }}>
        {items.map(({ index, key, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          const { approval, day } = row;
          return (
            <li
              key={key}
              ref={list.measureElement}
              data-index={index}
              aria-posinset={index + 1}
              aria-setsize={total}
              className="absolute inset-x-0 pb-2"
              style={{ top: start }}
            >
              {day === null ? null : <GroupTitle className="pt-4 pb-2">{dayOf(day)}</GroupTitle>}
              <Line approval={approval} opened={opened} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Drawn once while it is in sight, however far is scrolled. */
const Line = memo(function Line({ approval, opened }: { approval: Approval; opened: RefObject<Set<string>> }) {
  return (
    <AnsweredLine
      approval={approval}
      opened={opened.current.has(approval.id)}
      onOpen={(open) => (open ? opened.current.add(approval.id) : opened.current.delete(approval.id))}
    />
  );
});

function Filters({
  filters: { outcome, tool },
  tools,
  total,
  onFilter,
}: {
  filters: HistoryFilters;
  tools: readonly string[];
  total: number;
  onFilter(filters: HistoryFilters): void;
}) {
  const { t } = useWords('approvals');
  const id = useId();
  const outcomeOf = (value: string): ApprovalOutcome | '' => outcomes.find((each) => each === value) ?? '';
  return (
    <div className="flex flex-wrap items-center gap-2">
      <label className="sr-only" htmlFor={`${id}-outcome`}>
        {t('filterOutcome')}
      </label>
      <div className="w-48">
        <Select id={`${id}-outcome`} value={outcome} onChange={({ target }) => onFilter({ tool, outcome: outcomeOf(target.value) })}>
          <option value="">{t('anyOutcome')}</option>
          {outcomes.map((each) => (
            <option key={each} value={each}>
              {t(`outcome.${each}`)}
            </option>
          ))}
        </Select>
      </div>
      <label className="sr-only" htmlFor={`${id}-tool`}>
        {t('filterTool')}
      </label>
      <div className="w-48">
        <Select id={`${id}-tool`} value={tool} onChange={({ target }) => onFilter({ outcome, tool: target.value })}>
          <option value="">{t('anyTool')}</option>
          {tools.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </Select>
      </div>
      <span role="status" className="ms-auto text-sm text-ink3">
        {t('shown', { count: total, formatted: number(total) })}
      </span>
    </div>
  );
}
