// How this person likes this window. Kept in this browser or desktop profile; nothing here reaches the gateway.
import { create } from 'zustand';
import { persist } from 'zustand/middleware';

export type Theme = 'system' | 'light' | 'dark';
export type Density = 'comfortable' | 'compact';
export type Language = 'system' | 'en' | 'de';

export interface Prefs {
  theme: Theme;
  density: Density;
  language: Language;
  /** Shortcuts a person chose, by command; null: none. */
  shortcuts: Record<string, string | null>;
  set(change: Partial<Pick<Prefs, 'theme' | 'density' | 'language'>>): void;
  setShortcut(command: string, keys: string | null): void;
  resetShortcut(command: string): void;
}

export const usePrefs = create<Prefs>()(
  persist(
    (set) => ({
      theme: 'system',
      density: 'comfortable',
      language: 'system',
      shortcuts: {},
      set: (change) => set(change),
      setShortcut: (command, keys) => set(({ shortcuts }) => ({ shortcuts: { ...shortcuts, [command]: keys } })),
      resetShortcut: (command) => set(({ shortcuts }) => ({ shortcuts: Object.fromEntries(Object.entries(shortcuts).filter(([name]) => name !== command)) })),
    }),
    { name: 'farmhand-prefs', version: 1, partialize: ({ theme, density, language, shortcuts }) => ({ theme, density, language, shortcuts }) },
  ),
);
