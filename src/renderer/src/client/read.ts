// Reading from the gateway: one cache, and the events that make an answer stale.
import { type EventData, type EventName, type MethodInput, type MethodName, type MethodOutput, methods } from '@shared/contract';
import type { FarmhandError } from '@shared/contract/errors';
import { keepPreviousData, QueryClient, type UseQueryResult, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { coreText } from '../i18n';
import { useClient, useMay } from './context';

/** Made once per window. The transport itself waits and reconnects, so that a call is tried once here. */
export function createQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { retry: false, staleTime: 5_000, refetchOnWindowFocus: true, networkMode: 'always' }, mutations: { networkMode: 'always' } },
  });
}

export interface ReadOptions {
  /** Events after which the answer is asked for again. */
  refreshOn?: readonly EventName[];
  enabled?: boolean;
  /** Asked again every so many ms while the window is in sight. */
  everyMs?: number;
}

/**
 * The answer of a `read` method: cached by method and input, refreshed by events and after a reconnect; the former answer stays until the next is there.
 * What the key of this window may not ask is not asked: a refusal would tell nobody anything new.
 */
export function useRead<Name extends MethodName>(
  method: Name,
  params: MethodInput<Name>,
  { refreshOn = [], enabled: wanted = true, everyMs }: ReadOptions = {},
): UseQueryResult<MethodOutput<Name>, FarmhandError> {
  const may = useMay(methods[method].scope);
  const enabled = wanted && may;
  const client = useClient();
  const queries = useQueryClient();
  // Callers write the list in place: its text tells whether it is another one.
  const events = refreshOn.join(' ');
  const listen = useEffectEvent((stale: () => void) => [...refreshOn.map((event) => client.on(event, stale)), client.onSnapshotNeeded(stale)]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `events` and the client decide when to listen anew
  useEffect(() => {
    if (!enabled) return;
    const stops = listen(() => void queries.invalidateQueries({ queryKey: [method] }));
    return () => {
      for (const stop of stops) stop();
    };
  }, [client, queries, method, events, enabled]);
  return useQuery({
    queryKey: [method, params],
    queryFn: ({ signal }) => client.call(method, params, { signal }),
    enabled,
    placeholderData: keepPreviousData,
    ...(everyMs === undefined ? {} : { refetchInterval: everyMs }),
  });
}

/** A method that changes something. `refreshes`: methods whose answers it makes stale. */
export function useAct<Name extends MethodName>(method: Name, refreshes: readonly MethodName[] = []) {
  const client = useClient();
  const queries = useQueryClient();
  return useMutation<MethodOutput<Name>, FarmhandError, MethodInput<Name>>({
    mutationFn: (params) => client.call(method, params),
    onSuccess: () => {
      for (const name of refreshes) void queries.invalidateQueries({ queryKey: [name] });
    },
  });
}

/** Listens to one event for as long as the component is there. */
export function useEvent<Name extends EventName>(event: Name, listener: (data: EventData<Name>) => void): void {
  const client = useClient();
  const heard = useEffectEvent(listener);
  useEffect(() => client.on(event, (data) => heard(data)), [client, event]);
}

/** What a person reads of an error: one sentence, and never a stack. */
export function messageOf(error: unknown): string {
  return coreText(error instanceof Error ? error.message : String(error));
}
