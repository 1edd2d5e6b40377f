// Answered questions, newest first: fetched page by page, and those that are answered while the page is open.
import type { MethodOutput } from '@shared/contract';
import type { Approval, ApprovalOutcome } from '@shared/contract/approvals';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { messageOf, useClient, useEvent } from '../../../client';
import { fits } from './pick';

const pageSize = 100;

export interface HistoryFilters {
  outcome: ApprovalOutcome | '';
  tool: string;
}

interface Loaded extends MethodOutput<'approvals.history'> {
  filters: HistoryFilters;
  /** There are older ones on the server. */
  hasOlder: boolean;
}

export interface History {
  /** Of these filters, or of the former ones until the answer is there; undefined before the first. */
  loaded: Loaded | undefined;
  trouble: string | null;
  loadOlder(): void;
  retry(): void;
}

export function useHistory(filters: HistoryFilters): History {
  const client = useClient();
  const [loaded, setLoaded] = useState<Loaded | undefined>(undefined);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const loading = useRef(false);
  const { outcome, tool } = filters;

  const ask = (before: Approval | undefined, signal?: AbortSignal) =>
    client.call(
      'approvals.history',
      {
        limit: pageSize,
        ...(outcome === '' ? {} : { outcome }),
        ...(tool === '' ? {} : { tool }),
        ...(before === undefined ? {} : { before: { requestedAt: before.requestedAt, id: before.id } }),
      },
      signal === undefined ? {} : { signal },
    );

  const begin = useEffectEvent((signal: AbortSignal) => {
    ask(undefined, signal).then(
      (answer) => {
        setLoaded({ ...answer, filters: { outcome, tool }, hasOlder: answer.approvals.length === pageSize });
        setTrouble(null);
      },
      (error: unknown) => {
        if (!signal.aborted) setTrouble(messageOf(error));
      },
    );
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: other filters and another attempt begin anew
  useEffect(() => {
    const left = new AbortController();
    begin(left.signal);
    return () => left.abort();
  }, [client, outcome, tool, attempt]);
  useEffect(() => client.onSnapshotNeeded(() => setAttempt((count) => count + 1)), [client]);

  useEvent('approval.resolved', ({ approval }) =>
    setLoaded((known) => {
      if (known === undefined || !fits(approval, known.filters) || known.approvals.some(({ id }) => id === approval.id)) return known;
      const approvals = [approval, ...known.approvals].sort((a, b) => b.requestedAt - a.requestedAt || (a.id < b.id ? 1 : -1));
      return { ...known, approvals, total: known.total + 1, tools: [...new Set([...known.tools, approval.tool])].sort() };
    }),
  );

  const loadOlder = async () => {
    const oldest = loaded?.approvals.at(-1);
    if (loading.current || oldest === undefined || loaded?.hasOlder !== true) return;
    loading.current = true;
    try {
      const answer = await ask(oldest);
      setLoaded((known) =>
        // The filters changed, or it began anew: this page belongs to nothing any more.
        known?.approvals.at(-1)?.id !== oldest.id || known.filters.outcome !== outcome || known.filters.tool !== tool
          ? known
          : { ...known, ...answer, approvals: [...known.approvals, ...answer.approvals], hasOlder: answer.approvals.length === pageSize },
      );
      setTrouble(null);
    } catch (error) {
      setTrouble(messageOf(error));
    } finally {
      loading.current = false;
    }
  };
  return { loaded, trouble, loadOlder: () => void loadOlder(), retry: () => setAttempt(attempt + 1) };
}
