import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { note, say, usePrefs } from '../../client';
import { type KnownCommand, useKnownCommands } from '../../client/commands';
import { keysOf, keysPressed, showKeys } from '../../client/shortcut-keys';
import { useWords } from '../../i18n';
import { Button, Dialog, GroupTitle, IconButton } from '../../ui';
import { Rows } from './block';
import { KeyRecorder } from './key-recorder';

interface Clash {
  command: KnownCommand;
  keys: string;
  other: KnownCommand;
}

/** Every command with its shortcut, to be changed, taken away or set back. Two commands never share one. */
export function Shortcuts() {
  const { t } = useWords('settings');
  const { t: common } = useWords();
  const known = Object.values(useKnownCommands((state) => state.known));
  const { shortcuts: chosen, setShortcut } = usePrefs();
  const [recording, setRecording] = useState<string | null>(null);
  const [clash, setClash] = useState<Clash | null>(null);
  const sections = Map.groupBy(known, ({ section }) => section);
  const give = (command: KnownCommand, keys: string) => {
    setShortcut(command.id, keys);
    say(t('shortcuts.set', { title: command.title, keys: showKeys(keys) }));
  };
  const press = (command: KnownCommand, keys: string) => {
    setRecording(null);
    const other = known.find((one) => one.id !== command.id && keysOf(one, chosen) === keys);
    if (other === undefined) give(command, keys);
    else setClash({ command, keys, other });
  };
  const takeAway = (command: KnownCommand) => {
    setRecording(null);
    setShortcut(command.id, null);
    say(t('shortcuts.removed', { title: command.title }));
  };
  const resetAll = () => {
    usePrefs.setState({ shortcuts: {} });
    note(t('shortcuts.allReset'));
  };
  return (
    <>
      <div className="flex flex-wrap items-center gap-3">
        <p className="min-w-0 flex-[1_1_16rem] text-md text-ink2">{t('shortcuts.text')}</p>
        <Button small disabled={Object.keys(chosen).length === 0} onClick={resetAll}>
          {t('shortcuts.resetAll')}
        </Button>
      </div>
      {[...sections].map(([section, commands]) => (
        <section key={section} className="flex flex-col gap-2">
          <GroupTitle level={2}>{section}</GroupTitle>
          <Rows>
            {commands.map((command) => (
              <ShortcutRow
                key={command.id}
                command={command}
                recording={recording === command.id}
                onRecord={(on) => setRecording(on ? command.id : null)}
                onPress={(keys) => press(command, keys)}
                onTakeAway={() => takeAway(command)}
              />
            ))}
          </Rows>
        </section>
      ))}
      <Dialog
        open={clash !== null}
        onClose={() => setClash(null)}
        title={clash === null ? '' : showKeys(clash.keys)}
        actions={
          <>
            <Button onClick={() => setClash(null)}>{common('cancel')}</Button>
            <Button
              kind="primary"
              onClick={() => {
                if (clash === null) return;
                setShortcut(clash.other.id, null);
                give(clash.command, clash.keys);
                setClash(null);
              }}
            >
              {t('shortcuts.take')}
            </Button>
          </>
        }
      >
        {clash === null ? null : <p>{t('shortcuts.conflict', { keys: showKeys(clash.keys), other: clash.other.title, title: clash.command.title })}</p>}
      </Dialog>
    </>
  );
}

interface ShortcutRowProps {
  command: KnownCommand;
  recording: boolean;
  onRecord(on: boolean): void;
  onPress(keys: string): void;
  onTakeAway(): void;
}

function ShortcutRow({ command, recording, onRecord, onPress, onTakeAway }: ShortcutRowProps) {
  const { t } = useWords('settings');
  const { shortcuts: chosen, resetShortcut } = usePrefs();
  const { id, title } = command;
  const keys = keysOf(command, chosen);
  return (
    <div className="flex min-h-11 items-center gap-2 py-1 ps-4 pe-2">
      <span className="min-w-0 flex-1 text-md">{title}</span>
      {recording ? (
        <KeyRecorder
          label={t('shortcuts.change', { title })}
          onCancel={() => onRecord(false)}
          onPress={(event) => {
            if (event.key === 'Backspace' || event.key === 'Delete') return onTakeAway();
            const pressed = keysPressed(event.nativeEvent);
            if (pressed !== null) onPress(pressed);
          }}
        />
      ) : (
        <button
          type="button"
          aria-label={t('shortcuts.change', { title })}
          onClick={() => onRecord(true)}
          className="h-7 rounded-control border border-line2 px-2.5 font-mono text-xs text-ink2 transition-colors duration-150 hover:border-ink3 hover:text-ink"
        >
          {keys === null ? t('shortcuts.none') : showKeys(keys)}
        </button>
      )}
      {chosen[id] === undefined ? (
        <span className="size-7 shrink-0" />
      ) : (
        <IconButton small label={t('shortcuts.reset', { title })} icon={<RotateCcw size={16} strokeWidth={1.75} />} onClick={() => resetShortcut(id)} />
      )}
    </div>
  );
}
