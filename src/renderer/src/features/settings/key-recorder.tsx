import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useWords } from '../../i18n';

/** Waits for keys. Escape gives up; everything else goes to `onPress`. No other shortcut works meanwhile. */
export function KeyRecorder({ label, onPress, onCancel }: { label: string; onPress(event: KeyboardEvent): void; onCancel(): void }) {
  const { t } = useWords('settings');
  const box = useRef<HTMLButtonElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <button
      ref={box}
      type="button"
      aria-label={label}
      title={t('shortcuts.pressHint')}
      onBlur={onCancel}
      onClick={onCancel}
      onKeyDown={(event) => {
        if (event.key === 'Tab') return;
        event.preventDefault();
        event.stopPropagation();
        if (event.key === 'Escape') onCancel();
        else onPress(event);
      }}
      className="h-7 animate-appear rounded-control border border-wheat bg-wheat-soft px-2.5 text-sm font-semibold text-wheat-ink"
    >
      {t('shortcuts.press')}
    </button>
  );
}
