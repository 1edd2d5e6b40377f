// One value of the settings file by its dotted path.
import type { JsonValue } from '@shared/domain/json';
import { useMay } from './context';
import { useAct, useRead } from './read';

/** Undefined where nothing stands at `path`. */
export function settingAt(settings: JsonValue | undefined, path: string): JsonValue | undefined {
  let at = settings;
  for (const key of path.split('.')) {
    if (typeof at !== 'object' || at === null || Array.isArray(at) || !Object.hasOwn(at, key)) return undefined;
    at = at[key];
  }
  return at;
}

/** The value in force, undefined until it is known or where this window may not read settings; and how to change it. */
export function useSetting(path: string) {
  const mayRead = useMay('admin');
  const { data } = useRead('settings.get', {}, { refreshOn: ['settings.changed'], enabled: mayRead });
  const act = useAct('settings.set', ['settings.get', 'system.status', 'models.list', 'models.catalogue']);
  return { value: settingAt(data?.settings, path), act, set: (value: JsonValue) => act.mutateAsync({ path, value }) };
}
