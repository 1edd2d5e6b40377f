import { useEffect } from 'react';
import { createKeybindingsHandler } from 'tinykeys';
import { useCommandRegistry } from '../client/commands';
import { usePrefs } from '../client/prefs';
import { keysOf } from '../client/shortcut-keys';

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
