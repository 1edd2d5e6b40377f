// Everything that can be done by name: the palette lists it, shortcuts call it, the sheet shows it.
import { useEffect, useEffectEvent } from 'react';
import { create } from 'zustand';
import { persist } from 'zustand/middleware';

export interface Command {
  /** Like `chat.new`: names the shortcut a person may rebind. */
  id: string;
  title: string;
  /** Heading in the palette and the sheet. */
  section: string;
  /** Default shortcut in tinykeys' notation, `$mod` for Ctrl or Cmd. */
  keys?: string;
  /** More words to find it by. */
  words?: string;
  run(): void;
}

interface Registry {
  commands: Record<string, Command>;
  add(commands: Command[]): void;
  remove(ids: string[]): void;
}

export const useCommandRegistry = create<Registry>()((set) => ({
  commands: {},
  add: (added) => set(({ commands }) => ({ commands: { ...commands, ...Object.fromEntries(added.map((command) => [command.id, command])) } })),
  remove: (ids) => set(({ commands }) => ({ commands: Object.fromEntries(Object.entries(commands).filter(([id]) => !ids.includes(id))) })),
}));

/** What is known of a command where its page is not open. */
export type KnownCommand = Pick<Command, 'id' | 'title' | 'section'> & { keys?: string };

/** Every command that was ever offered in this browser or profile, so that Settings can rebind those of other pages. */
export const useKnownCommands = create<{ known: Record<string, KnownCommand> }>()(persist(() => ({ known: {} }), { name: 'farmhand-commands', version: 1 }));

function remember(commands: readonly Omit<Command, 'run'>[]): void {
  useKnownCommands.setState(({ known }) => ({
    known: {
      ...known,
      ...Object.fromEntries(commands.map(({ id, title, section, keys }) => [id, { id, title, section, ...(keys === undefined ? {} : { keys }) }])),
    },
  }));
}

/** Offers these commands while the component is there. `run` always sees the newest props. */
export function useCommands(commands: Command[]): void {
  const { add, remove } = useCommandRegistry.getState();
  const run = useEffectEvent((id: string) => commands.find((command) => command.id === id)?.run());
  const shape = JSON.stringify(commands.map(({ id, title, section, keys, words }) => ({ id, title, section, keys, words })));
  useEffect(() => {
    const offered: Omit<Command, 'run'>[] = JSON.parse(shape);
    remember(offered);
    add(offered.map((command) => ({ ...command, run: () => run(command.id) })));
    return () => remove(offered.map(({ id }) => id));
  }, [shape, add, remove]);
}
