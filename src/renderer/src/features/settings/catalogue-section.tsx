import type { SettingInfo } from '@shared/contract/settings';
import { Rows } from './block';
import { SettingRow } from './setting-row';

/** The settings of one section. */
export function CatalogueSection({ settings }: { settings: readonly SettingInfo[] }) {
  if (settings.length === 0) return null;
  return (
    <Rows>
      {settings.map((setting) => (
        <SettingRow key={setting.path} setting={setting} />
      ))}
    </Rows>
  );
}
