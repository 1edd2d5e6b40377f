import type { SettingInfo } from '@shared/contract/settings';
import type { JsonValue } from '@shared/domain/json';
import { useState } from 'react';
import { useWords } from '../../i18n';
import { Button, Input, Select } from '../../ui';

const other = '\u0000other';
const known = [
  'system',
  'light',
  'dark',
  'comfortable',
  'compact',
  'loopback',
  'lan',
  'local',
  'token',
  'chat-only',
  'ask',
  'allow-reads',
  'allow-workspace',
] as const;

export interface ControlProps {
  setting: SettingInfo;
  label: string;
  disabled: boolean;
  /** True: it was taken. */
  onSave(value: JsonValue): Promise<boolean>;
}

/** One of several, and where the setting is free any other text. */
export function ChoiceControl({ setting: { options = [], free = false, value }, label, disabled, onSave }: ControlProps) {
  const { t } = useWords('settings');
  const current = typeof value === 'string' ? value : '';
  const own = free && !options.includes(current);
  const [writing, setWriting] = useState<string | null>(own ? current : null);
  const nameOf = (option: string) => {
    const name = known.find((one) => one === option);
    return name === undefined ? option : t(`option.${name}`);
  };
  return (
    <div className="flex min-w-0 flex-wrap items-center justify-end gap-2">
      <Select
        aria-label={label}
        disabled={disabled}
        className="w-auto! max-w-80"
        value={writing === null ? current : other}
        onChange={({ target }) => {
          if (target.value === other) setWriting('');
          else {
            setWriting(null);
            void onSave(target.value);
          }
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {nameOf(option)}
          </option>
        ))}
        {free ? <option value={other}>{t('other')}</option> : null}
      </Select>
      {writing === null ? null : (
        <form
          className="flex gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            void onSave(writing);
          }}
        >
          <Input aria-label={`${label}: ${t('other')}`} className="w-44! font-mono" value={writing} onChange={({ target }) => setWriting(target.value)} />
          <Button type="submit" disabled={disabled || writing === current || writing.trim() === ''} aria-label={t('save', { title: label })}>
            {t('saveWord')}
          </Button>
        </form>
      )}
    </div>
  );
}
