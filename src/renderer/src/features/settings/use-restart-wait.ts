import { create } from 'zustand';
import { useRead } from '../../client';

const useWaiting = create<{ startedAt: number; paths: readonly string[] }>()(() => ({ startedAt: 0, paths: [] }));

/** Which settings were changed here since the gateway started and take effect only when it starts again. */
export function useRestartWait(): { waits(path: string): boolean; add(path: string): void } {
  const { data } = useRead('system.status', {});
  const waiting = useWaiting();
  const startedAt = data?.startedAt ?? 0;
  return {
    waits: (path) => waiting.startedAt === startedAt && waiting.paths.includes(path),
    add: (path) => useWaiting.setState((before) => ({ startedAt, paths: [...(before.startedAt === startedAt ? before.paths : []), path] })),
  };
}
