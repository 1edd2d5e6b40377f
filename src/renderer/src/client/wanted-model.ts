// Models that were asked for with one click: they answer as soon as they are here.
import { create } from 'zustand';

interface Wanted {
  ids: readonly string[];
  want(id: string): void;
  forget(id: string): void;
}

/** By the id of the download. */
export const useWantedModels = create<Wanted>()((set) => ({
  ids: [],
  want: (id) => set(({ ids }) => ({ ids: [...ids, id] })),
  forget: (id) => set(({ ids }) => ({ ids: ids.filter((one) => one !== id) })),
}));
