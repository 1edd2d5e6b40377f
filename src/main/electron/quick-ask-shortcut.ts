// The shortcut of the quick question: off until a person records one, and honest about a system that does not give it.
import type { GlobalShortcut } from 'electron';
import type { Words } from './words';

export interface ShortcutState {
  shortcut: string | null;
  registered: boolean;
  problem: string | null;
}

export interface QuickAskShortcut {
  readonly state: ShortcutState;
  /** Takes the shortcut, or none. What was held before is let go. */
  set(shortcut: string | null): void;
  dispose(): void;
}

export function createQuickAskShortcut(globalShortcut: Pick<GlobalShortcut, 'register' | 'unregister'>, words: Words, onPress: () => void): QuickAskShortcut {
  let state: ShortcutState = { shortcut: null, registered: false, problem: null };

  function release(): void {
    if (state.registered && state.shortcut !== null) globalShortcut.unregister(state.shortcut);
  }

  function register(shortcut: string): ShortcutState {
    try {
      // False: another program has it, or the system gives none away (some Wayland desktops).
      const registered = globalShortcut.register(shortcut, onPress);
      return { shortcut, registered, problem: registered ? null : words.shortcutTaken(shortcut) };
    } catch {
      return { shortcut, registered: false, problem: words.shortcutUnreadable(shortcut) };
    }
  }

  return {
    get state() {
      return state;
    },
    set(shortcut) {
      release();
      state = shortcut === null ? { shortcut, registered: false, problem: null } : register(shortcut);
    },
    dispose: release,
  };
}
