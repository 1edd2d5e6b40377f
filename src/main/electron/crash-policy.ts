/** Crashes within this time count together, ms. */
const withinMs = 60_000;
/** So often a window is loaded again by itself. */
const most = 3;

/** Says at each crash whether to load the page again by itself: a page that crashes on every load must not do so for ever. */
export function createCrashPolicy(clock: () => number): () => boolean {
  let crashes: number[] = [];
  return () => {
    const now = clock();
    crashes = [...crashes.filter((at) => now - at < withinMs), now];
    return crashes.length <= most;
  };
}
