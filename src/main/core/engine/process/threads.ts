/** Below this size a model runs fastest on one thread: handing work between threads costs more than the work. */
export const smallModelBytes = 100 * 1024 * 1024;

/**
 * Threads for inference: the physical cores less one, which stays free for the gateway; one for small models. Always explicit, because the
 * library's default is 200 times slower when other programs keep the cores busy.
 */
export function chooseThreads(physicalCores: number, modelBytes: number): number {
  if (modelBytes < smallModelBytes) return 1;
  return Math.max(1, physicalCores - 1);
}
