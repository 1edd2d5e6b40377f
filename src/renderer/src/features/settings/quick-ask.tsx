import type { Desktop } from '@shared/contract/desktop';
import { useState } from 'react';
import { note, useMay } from '../../client';
import { acceleratorPressed, showKeys } from '../../client/shortcut-keys';
import { useWords } from '../../i18n';
import { Button } from '../../ui';
import { Row } from './block';
import { KeyRecorder } from './key-recorder';

/** The shortcut for one question from anywhere: off until it is recorded; says when the system did not give it. */
export function QuickAsk({ quickAsk, onSet }: { quickAsk: Desktop['quickAsk']; onSet(shortcut: string | null): void }) {
  const { t } = useWords('settings');
  const mayChange = useMay('admin');
  const [recording, setRecording] = useState(false);
  const { shortcut, problem } = quickAsk;
  return (
    <Row
      title={t('desktop.quickAsk')}
      hint={
        <>
          {t('desktop.quickAskHint')}
          {problem === null ? null : <span className="block text-red">{problem}</span>}
        </>
      }
      control={
        <span className="flex items-center gap-2">
          {recording ? (
            <KeyRecorder
              label={t('desktop.record')}
              onCancel={() => setRecording(false)}
              onPress={({ nativeEvent }) => {
                const pressed = acceleratorPressed(nativeEvent);
                if (pressed === null) {
                  if (nativeEvent.key.length === 1) note(t('desktop.needsModifier'));
                  return;
                }
                setRecording(false);
                onSet(pressed);
              }}
            />
          ) : (
            <Button small disabled={!mayChange} className="font-mono text-xs" aria-label={t('desktop.record')} onClick={() => setRecording(true)}>
              {shortcut === null ? t('desktop.quickAskOff') : showKeys(shortcut)}
            </Button>
          )}
          {shortcut === null || recording ? null : (
            <Button small kind="quiet" disabled={!mayChange} onClick={() => onSet(null)}>
              {t('desktop.turnOff')}
            </Button>
          )}
        </span>
      }
    />
  );
}
