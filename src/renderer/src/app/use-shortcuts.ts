import { useEffect } from 'react';
import { createKeybindingsHandler } from 'tinykeys';
import { type Command, useCommandRegistry } from '../client/commands';
import { usePrefs } from '../client/prefs';

/** The shortcut of a command as it is now: a person's own, else the default; null: none. */
export function keysOf(command: Command, chosen: Record<string, string | null>): string | null {
  const own = chosen[command.id];
  return own === undefined ? (command.keys ?? null) : own;
}

/** Calls commands by their shortcuts. A single letter does nothing while a person writes. */
export function useShortcuts(): void {
  const commands = useCommandRegistry((state) => state.commands);
  const chosen = usePrefs((state) => state.shortcuts);
  useEffect(() => {
    const bindings: Record<string, (event: KeyboardEvent) => void> = {};
    for (const command of Object.values(commands)) {
      const keys = keysOf(command, chosen);
      if (keys === null) continue;
      const bare = !/\$mod|Control|Alt|Meta/.test(keys);
      bindings[keys] = (event) => {
        if (bare && isWriting(event.target)) return;
        event.preventDefault();
        command.run();
      };
    }
    const handler = createKeybindingsHandler(bindings);
    window.addEventListener('keydown', handler);
    return () => window.removeEventListener('keydown', handler);
  }, [commands, chosen]);
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

/** `$mod+k` as this system writes it: `Ctrl K` or `⌘K`. */
export function showKeys(keys: string): string {
  const mac = /Mac|iP(hone|ad)/.test(navigator.platform);
  const names: Record<string, string> = mac
    ? { $mod: '⌘', Shift: '⇧', Alt: '⌥', Control: '⌃', Enter: '⏎', Escape: 'esc' }
    : { $mod: 'Ctrl', Control: 'Ctrl', Escape: 'Esc' };
  return keys
    .split('+')
    .map((key) => names[key] ?? (key.length === 1 ? key.toUpperCase() : key.replace(/^Key/, '')))
    .join(mac ? '' : ' ');
}
