import { create } from 'zustand';

export type Aside = { kind: 'tool'; callId: string } | { kind: 'prompt'; messageId: string | null } | { kind: 'params' };

/** What stands at the right of the conversation. */
export const useAside = create<{ open: Aside | null; show(what: Aside | null): void }>()((set) => ({
  open: null,
  show: (open) => set({ open }),
}));
