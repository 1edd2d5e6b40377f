import { create } from 'zustand';

/** Which of the two sheets over the window is open. */
export const useSheets = create<{ open: 'palette' | 'shortcuts' | null; show(sheet: 'palette' | 'shortcuts' | null): void }>()((set) => ({
  open: null,
  show: (open) => set({ open }),
}));
