import { useCommandRegistry } from '../client/commands';
import { usePrefs } from '../client/prefs';
import { keysOf, showKeys } from '../client/shortcut-keys';
import { useWords } from '../i18n';
import { Dialog, GroupTitle } from '../ui';
import { useSheets } from './palette-store';

/** Every shortcut that works here. Settings has the place to change them. */
export function ShortcutSheet() {
  const { t } = useWords();
  const { open, show } = useSheets();
  const commands = Object.values(useCommandRegistry((state) => state.commands));
  const chosen = usePrefs((state) => state.shortcuts);
  const sections = Map.groupBy(
    commands.flatMap((command) => {
      const keys = keysOf(command, chosen);
      return keys === null ? [] : [{ ...command, keys }];
    }),
    (command) => command.section,
  );
  return (
    <Dialog open={open === 'shortcuts'} onClose={() => show(null)} title={t('palette.shortcuts')} wide>
      <div className="grid gap-x-10 gap-y-6 sm:grid-cols-2">
        {[...sections].map(([section, members]) => (
          <section key={section}>
            <GroupTitle className="mb-1.5">{section}</GroupTitle>
            <dl>
              {members.map(({ id, title, keys }) => (
                <div key={id} className="flex items-center justify-between gap-4 py-1 text-md">
                  <dt>{title}</dt>
                  <dd>
                    <kbd className="rounded-control border border-line2 px-1.5 py-0.5 font-mono text-xs text-ink2">{showKeys(keys)}</kbd>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
