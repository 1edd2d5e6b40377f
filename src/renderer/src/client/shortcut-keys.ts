// Shortcuts in the notation of tinykeys, `$mod` for Ctrl or Cmd: which command has which, how they are written and read off the keyboard.
import type { Command } from './commands';

const isMac = () => /Mac|iP(hone|ad)/.test(navigator.platform);

/** The shortcut of a command as it is now: a person's own, else the default; null: none. */
export function keysOf(command: Pick<Command, 'id' | 'keys'>, chosen: Record<string, string | null>): string | null {
  const own = chosen[command.id];
  return own === undefined ? (command.keys ?? null) : own;
}

/** `$mod+k` as this system writes it: `Ctrl K` or `⌘K`. */
export function showKeys(keys: string, mac = isMac()): string {
  const names: Record<string, string> = mac
    ? { $mod: '⌘', CommandOrControl: '⌘', Shift: '⇧', Alt: '⌥', Control: '⌃', Enter: '⏎', Escape: 'esc' }
    : { $mod: 'Ctrl', CommandOrControl: 'Ctrl', Control: 'Ctrl', Escape: 'Esc' };
  return keys
    .split('+')
    .map((key) => names[key] ?? (key.length === 1 ? key.toUpperCase() : key.replace(/^(Key|Digit)(?=.$)/, '')))
    .join(mac ? '' : ' ');
}

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;
const modifiers = ['Control', 'Meta', 'Alt', 'Shift', 'AltGraph'];

function modifiersOf({ ctrlKey, metaKey, altKey, shiftKey }: Pressed, mac: boolean, mod: string): string[] {
  const main = mac ? metaKey : ctrlKey;
  const other = mac ? ctrlKey : metaKey;
  return [main ? mod : '', other ? (mac ? 'Control' : 'Meta') : '', altKey ? 'Alt' : '', shiftKey ? 'Shift' : ''].filter((name) => name !== '');
}

/** What was pressed, for a shortcut of the window. Null while only modifiers are down. With Alt the key's place counts, for its letter may be another one. */
export function keysPressed(event: Pressed, mac = isMac()): string | null {
  const { key, code, altKey } = event;
  if (modifiers.includes(key) || key === 'Dead' || key === ' ') return null;
  const name = altKey && /^(Key|Digit)/.test(code) ? (code.startsWith('Digit') ? code.slice(5) : code) : key.length === 1 ? key.toLowerCase() : key;
  return [...modifiersOf(event, mac, '$mod'), name].join('+');
}

/** What was pressed, as Electron writes shortcuts for the whole system. Null where it is none: it needs Ctrl, Cmd, Alt or Meta. */
export function acceleratorPressed(event: Pressed, mac = isMac()): string | null {
  const { key, code, ctrlKey, metaKey, altKey } = event;
  if (modifiers.includes(key) || !(ctrlKey || metaKey || altKey)) return null;
  const named: Record<string, string> = { ' ': 'Space', ArrowUp: 'Up', ArrowDown: 'Down', ArrowLeft: 'Left', ArrowRight: 'Right', '+': 'Plus' };
  const name = /^(Key|Digit)/.test(code) ? code.replace(/^(Key|Digit)/, '') : (named[key] ?? (key.length === 1 ? key.toUpperCase() : key));
  return [...modifiersOf(event, mac, 'CommandOrControl'), name].join('+');
}
