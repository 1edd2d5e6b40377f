import { FilePen } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../../i18n';
import { Button, Dialog } from '../../../ui';
import type { OpenFile } from '../state/use-file';
import { TextDiff } from '../versions/text-diff';

/** Above the text: somebody else changed the file while it is open. */
export function FileNotices({ file, open, onSettle }: { file: string; open: OpenFile; onSettle(): void }) {
  const { t } = useWords('memory');
  const [showing, setShowing] = useState(false);
  const { outside, stale, settle } = open;
  if (outside === null && !stale) return null;
  return (
    <div role="status" className="flex flex-wrap items-center gap-x-3 gap-y-2 border-b border-line bg-wheat-soft px-7 py-2 text-md text-wheat-ink max-md:px-4">
      <FilePen size={16} strokeWidth={1.75} aria-hidden="true" className="shrink-0" />
      <p className="min-w-0 flex-1">
        {t(`changed.${outside?.by ?? 'outside'}`)}
        {stale ? ` ${t('changedStale')}` : ''}
      </p>
      <div className="flex gap-2">
        {outside === null ? null : (
          <Button small onClick={() => setShowing(true)}>
            {t('show')}
          </Button>
        )}
        {stale ? (
          <Button small kind="primary" onClick={onSettle}>
            {t('settle')}
          </Button>
        ) : (
          <Button small kind="quiet" onClick={settle}>
            {t('dismiss')}
          </Button>
        )}
      </div>
      {outside === null ? null : (
        <Dialog
          open={showing}
          wide
          onClose={() => {
            setShowing(false);
            if (!stale) settle();
          }}
          title={t('whatChanged', { file })}
        >
          <TextDiff before={outside.before} after={outside.after} label={t('whatChanged', { file })} />
        </Dialog>
      )}
    </div>
  );
}
