// What is spoken by screen readers, and the short notes at the corner of the window.
import { create } from 'zustand';

export interface Note {
  id: number;
  text: string;
  tone: 'plain' | 'bad';
  action?: { label: string; run(): void };
  /** How long it stays, ms. */
  ms: number;
}

interface Announcements {
  spoken: string;
  notes: Note[];
  /** Says a whole sentence to those who listen. */
  say(sentence: string): void;
  note(text: string, options?: { tone?: Note['tone']; action?: Note['action']; ms?: number }): void;
  dismiss(id: number): void;
}

let next = 1;

export const useAnnouncements = create<Announcements>()((set) => ({
  spoken: '',
  notes: [],
  say: (spoken) => set({ spoken }),
  note: (text, { tone = 'plain', action, ms = 6_000 } = {}) => {
    const id = next++;
    set(({ notes }) => ({ spoken: text, notes: [...notes.slice(-3), { id, text, tone, ms, ...(action === undefined ? {} : { action }) }] }));
  },
  dismiss: (id) => set(({ notes }) => ({ notes: notes.filter((note) => note.id !== id) })),
}));

export const { say, note } = useAnnouncements.getState();
