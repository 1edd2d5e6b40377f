import type { JsonValue } from '@shared/domain/json';
import { useState } from 'react';
import { useWords } from '../../i18n';
import { Button, Input, TextArea } from '../../ui';
import type { ControlProps } from './choice-control';
import { readValue, writeValue } from './text-value';

/** A value that is written: saved with Enter or the button, taken back with Escape. */
export function TextControl({ setting, label, disabled, onSave, onProblem }: ControlProps & { onProblem(problem: string | null): void }) {
  const { t } = useWords('settings');
  const { kind, nullable, secret, value, min, max, integer } = setting;
  const saved = secret ? '' : writeValue(setting, value);
  const [text, setText] = useState(saved);
  const changed = text !== saved;
  const long = kind === 'list' || kind === 'object';
  const submit = async () => {
    const read = readValue(setting, text);
    if (!read.ok) return onProblem(read.why === 'number' ? t('notNumber') : t('json', { reason: read.reason }));
    const value: JsonValue = read.value;
    if ((await onSave(value)) && secret) setText('');
  };
  const shared = {
    'aria-label': label,
    value: text,
    disabled,
    spellCheck: false,
    autoComplete: 'off',
    onChange: ({ target }: { target: { value: string } }) => setText(target.value),
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.key === 'Escape' && changed) {
        event.stopPropagation();
        setText(saved);
        onProblem(null);
      }
      if (long && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
    },
  };
  const placeholder = secret ? t('secret') : kind === 'list' ? t('perLine') : kind === 'number' ? t('defaultNone') : nullable ? t('empty') : undefined;
  return (
    <form
      className={long ? 'flex flex-col items-start gap-2' : 'flex min-w-0 items-center gap-2'}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {long ? (
        <TextArea {...shared} rows={Math.min(10, Math.max(2, text.split('\n').length))} placeholder={placeholder} className="font-mono text-sm!" />
      ) : (
        <Input
          {...shared}
          type={secret ? 'password' : kind === 'number' ? 'number' : 'text'}
          placeholder={placeholder}
          min={min}
          max={max}
          step={integer === true ? 1 : 'any'}
          className={kind === 'number' ? 'w-32! font-mono' : 'font-mono'}
        />
      )}
      {changed ? (
        <Button type="submit" kind="primary" disabled={disabled} aria-label={t('save', { title: label })}>
          {t('saveWord')}
        </Button>
      ) : null}
    </form>
  );
}
