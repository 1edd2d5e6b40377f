/**
 * A signal that aborts with the first of `sources`, until it is released. AbortSignal.any would hold on to what listens for as long as no source
 * aborts (Node 24 keeps such signals for good), and most work here ends without an abort.
 */
export function anySignal(sources: readonly (AbortSignal | undefined)[]): { signal: AbortSignal; release(): void } {
  const joined = new AbortController();
  const given = sources.filter((source) => source !== undefined);
  const listeners = given.map((source) => {
    const onAbort = () => joined.abort(source.reason);
    source.addEventListener('abort', onAbort, { once: true });
    return () => source.removeEventListener('abort', onAbort);
  });
  for (const source of given) if (source.aborted) joined.abort(source.reason);
  return {
    signal: joined.signal,
    release: () => {
      for (const stop of listeners) stop();
    },
  };
}
