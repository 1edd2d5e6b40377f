// What was written and not saved. Survives page switches, reloads and a crash of the window.
import { create } from 'zustand';
import { persist } from 'zustand/middleware';

export interface Draft {
  text: string;
  /** Of the text that was opened; null: there was no file. */
  baseHash: string | null;
  /** What was opened: needed to put two changes together. */
  baseText: string;
}

export type View = 'write' | 'both' | 'read';

interface Drafts {
  drafts: Record<string, Draft>;
  view: View;
  put(file: string, draft: Draft): void;
  drop(file: string): void;
  setView(view: View): void;
}

export const useDrafts = create<Drafts>()(
  persist(
    (set) => ({
      drafts: {},
      view: 'both',
      put: (file, draft) => set(({ drafts }) => ({ drafts: { ...drafts, [file]: draft } })),
      drop: (file) => set(({ drafts }) => ({ drafts: Object.fromEntries(Object.entries(drafts).filter(([name]) => name !== file)) })),
      setView: (view) => set({ view }),
    }),
    { name: 'farmhand-memory', version: 1, partialize: ({ drafts, view }) => ({ drafts, view }) },
  ),
);

/** Where the editor shall go once it shows this file. */
export const useJump = create<{ target: { file: string; line: number; nonce: number } | null; to(file: string, line: number): void }>()((set) => ({
  target: null,
  to: (file, line) => set(({ target }) => ({ target: { file, line, nonce: (target?.nonce ?? 0) + 1 } })),
}));
