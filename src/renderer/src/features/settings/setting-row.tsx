import type { SettingInfo } from '@shared/contract/settings';
import type { JsonValue } from '@shared/domain/json';
import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { messageOf, note, say, useAct } from '../../client';
import { useWords } from '../../i18n';
import { Badge, IconButton, Switch } from '../../ui';
import { Row } from './block';
import { ChoiceControl } from './choice-control';
import { useSettingWords } from './setting-words';
import { TextControl } from './text-control';
import { useRestartWait } from './use-restart-wait';

const stale = ['settings.catalogue', 'settings.get', 'system.status', 'models.list', 'models.catalogue'] as const;

/** One setting: what it means, its value, its default, a reset. */
export function SettingRow({ setting }: { setting: SettingInfo }) {
  const { t } = useWords('settings');
  const words = useSettingWords();
  const set = useAct('settings.set', stale);
  const reset = useAct('settings.reset', stale);
  const [problem, setProblem] = useState<string | null>(null);
  const wait = useRestartWait();
  const { path, kind, restart } = setting;
  const title = words.title(setting);
  const waits = restart && wait.waits(path);
  const save = async (value: JsonValue): Promise<boolean> => {
    try {
      await set.mutateAsync({ path, value });
      setProblem(null);
      if (restart) wait.add(path);
      say(t('saved', { title }));
      return true;
    } catch (error) {
      setProblem(messageOf(error));
      return false;
    }
  };
  const takeBack = () =>
    reset.mutate(
      { path },
      {
        onSuccess: () => {
          setProblem(null);
          if (restart) wait.add(path);
          note(t('wasReset', { title }));
        },
        onError: (error) => note(messageOf(error), { tone: 'bad' }),
      },
    );
  const busy = set.isPending || reset.isPending;
  const wide = kind === 'list' || kind === 'object' || kind === 'path' || kind === 'string';
  const control =
    kind === 'boolean' ? (
      <Switch label={title} checked={setting.value === true} disabled={busy} onChange={(on) => void save(on)} />
    ) : kind === 'enum' ? (
      <ChoiceControl setting={setting} label={title} disabled={busy} onSave={save} />
    ) : (
      <TextControl key={`${path} ${JSON.stringify(setting.value)}`} setting={setting} label={title} disabled={busy} onSave={save} onProblem={setProblem} />
    );
  return (
    <Row
      title={
        <>
          {title}
          {waits ? <Badge tone="waits">{t('waits')}</Badge> : restart ? <Badge tone="quiet">{t('restart')}</Badge> : null}
        </>
      }
      hint={
        <>
          {words.description(setting)}
          <span className="flex min-h-7 flex-wrap items-center gap-x-2 font-mono text-xs text-ink3">
            <span className="break-all">{path}</span>
            {setting.set && !setting.secret ? (
              <>
                <span>{t('default', { value: shortValue(setting.default, t('defaultNone')) })}</span>
                <IconButton
                  small
                  className="-my-1"
                  disabled={busy}
                  label={t('resetTo', { title })}
                  icon={<RotateCcw size={16} strokeWidth={1.75} />}
                  onClick={takeBack}
                />
              </>
            ) : null}
          </span>
          {problem === null ? null : (
            <span role="alert" className="block text-red">
              {problem}
            </span>
          )}
        </>
      }
      {...(wide ? { below: control } : { control })}
    />
  );
}

/** A default in few words. */
export function shortValue(value: JsonValue, none: string): string {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return none;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
