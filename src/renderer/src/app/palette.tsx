import { Command as Cmdk } from 'cmdk';
import { Dialog } from 'radix-ui';
import { useLocation } from 'wouter';
import { type Command, useCommandRegistry, useCommands } from '../client/commands';
import { usePrefs } from '../client/prefs';
import { keysOf, showKeys } from '../client/shortcut-keys';
import { useWords } from '../i18n';
import { pages, usePages } from './pages';
import { useSheets } from './palette-store';

/** Everything that can be done, by name. */
export function Palette() {
  const { t } = useWords();
  const { open, show } = useSheets();
  useWindowCommands();
  return (
    <Dialog.Root open={open === 'palette'} onOpenChange={(next) => show(next ? 'palette' : null)}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-shade" />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed top-[12dvh] left-1/2 z-50 w-[calc(100vw-2rem)] max-w-xl -translate-x-1/2 animate-appear overflow-hidden rounded-card border border-line bg-card shadow-soft"
        >
          <Dialog.Title className="sr-only">{t('palette.open')}</Dialog.Title>
          <CommandList onDone={() => show(null)} />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function CommandList({ onDone }: { onDone(): void }) {
  const { t } = useWords();
  const commands = Object.values(useCommandRegistry((state) => state.commands));
  const chosen = usePrefs((state) => state.shortcuts);
  const sections = Map.groupBy(commands, (command) => command.section);
  return (
    <Cmdk label={t('palette.open')} loop>
      <Cmdk.Input placeholder={t('palette.placeholder')} className="h-13 w-full border-b border-line bg-transparent px-5 text-lg outline-none" />
      <Cmdk.List className="max-h-[50dvh] overflow-y-auto p-2">
        <Cmdk.Empty className="px-3 py-6 text-center text-ink2">{t('palette.empty')}</Cmdk.Empty>
        {[...sections].map(([section, members]) => (
          <Cmdk.Group
            key={section}
            heading={section}
            className="[&_[cmdk-group-heading]]:px-3 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:font-semibold [&_[cmdk-group-heading]]:text-ink3"
          >
            {members.map((command) => (
              <Entry key={command.id} command={command} keys={keysOf(command, chosen)} onDone={onDone} />
            ))}
          </Cmdk.Group>
        ))}
      </Cmdk.List>
    </Cmdk>
  );
}

function Entry({ command, keys, onDone }: { command: Command; keys: string | null; onDone(): void }) {
  return (
    <Cmdk.Item
      value={command.id}
      keywords={[command.title, ...(command.words?.split(' ') ?? [])]}
      onSelect={() => {
        onDone();
        command.run();
      }}
      className="flex h-9 items-center gap-3 rounded-control px-3 text-md data-[selected=true]:bg-line"
    >
      <span className="flex-1 truncate">{command.title}</span>
      {keys === null ? null : <kbd className="font-mono text-xs text-ink2">{showKeys(keys)}</kbd>}
    </Cmdk.Item>
  );
}

/** What the window itself can do. Pages add theirs. */
function useWindowCommands() {
  const { t } = useWords();
  const [, navigate] = useLocation();
  const show = useSheets((state) => state.show);
  const { set } = usePrefs.getState();
  const usable = usePages();
  const go = t('palette.sections.go');
  const view = t('palette.sections.view');
  useCommands([
    { id: 'palette', title: t('palette.open'), section: t('palette.sections.help'), keys: '$mod+k', run: () => show('palette') },
    { id: 'shortcuts', title: t('palette.shortcuts'), section: t('palette.sections.help'), keys: 'Shift+?', run: () => show('shortcuts') },
    ...usable.map(({ name, path }) => ({
      id: `go.${name}`,
      title: t('palette.goTo', { page: t(`pages.${name}`) }),
      section: go,
      keys: `Alt+${pages.findIndex((page) => page.name === name) + 1}`,
      run: () => navigate(path),
    })),
    ...(['light', 'dark', 'system'] as const).map((theme) => ({
      id: `theme.${theme}`,
      title: t(`palette.theme.${theme}`),
      section: view,
      words: 'theme colour',
      run: () => set({ theme }),
    })),
    ...(['comfortable', 'compact'] as const).map((density) => ({
      id: `density.${density}`,
      title: t(`palette.density.${density}`),
      section: view,
      words: 'density',
      run: () => set({ density }),
    })),
  ]);
}
