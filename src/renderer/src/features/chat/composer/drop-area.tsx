import { type DragEvent, type ReactNode, useState } from 'react';
import { useWords } from '../../../i18n';
import { useAttachments } from './attachments-store';

/** Files may be let fall anywhere on the conversation. */
export function DropArea({ children }: { children: ReactNode }) {
  const { t } = useWords('chat');
  const take = useAttachments((state) => state.take);
  const [over, setOver] = useState(false);
  const hasFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the attach button does the same by keyboard
    <div
      className="relative flex min-h-0 flex-1 flex-col"
      onDragOver={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!(event.relatedTarget instanceof Node) || !event.currentTarget.contains(event.relatedTarget)) setOver(false);
      }}
      onDrop={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(false);
        void take([...event.dataTransfer.files]);
      }}
    >
      {children}
      {over ? (
        <div className="pointer-events-none absolute inset-3 z-20 grid place-items-center rounded-composer border-2 border-dashed border-accent bg-soft text-lg font-semibold text-accent">
          {t('composer.drop')}
        </div>
      ) : null}
    </div>
  );
}
