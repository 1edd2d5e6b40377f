// What a person wrote and did not send yet, by conversation. Kept in this browser, so that a reload loses no word.
import { create } from 'zustand';
import { persist } from 'zustand/middleware';

/** The draft of a conversation that does not exist yet. */
export const newChat = 'new';

interface Drafts {
  texts: Readonly<Record<string, string>>;
  write(session: string, text: string): void;
  /** Adds to what stands there, on lines of its own. */
  add(session: string, text: string): void;
}

const most = 50;

export const useDrafts = create<Drafts>()(
  persist(
    (set) => ({
      texts: {},
      write: (session, text) =>
        set(({ texts }) => {
          const others = Object.entries(texts).filter(([name]) => name !== session);
          return { texts: Object.fromEntries(text === '' ? others : [...others.slice(1 - most), [session, text]]) };
        }),
      add: (session, text) =>
        set(({ texts }) => {
          const former = texts[session] ?? '';
          return { texts: { ...texts, [session]: former === '' ? text : `${former.trimEnd()}\n\n${text}` } };
        }),
    }),
    { name: 'farmhand-drafts', version: 1, partialize: ({ texts }) => ({ texts }) },
  ),
);
