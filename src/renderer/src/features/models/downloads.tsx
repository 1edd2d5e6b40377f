import type { ModelDownload } from '@shared/contract/models';
import { Pause, Play, X } from 'lucide-react';
import { messageOf, note, useAct, useMay } from '../../client';
import { isOpen } from '../../client/model-library';
import { coreText, useWords } from '../../i18n';
import { Badge, bytes, duration, IconButton, percent, type Tone } from '../../ui';
import { Section } from './section';

const tones: Record<ModelDownload['state'], Tone> = { queued: 'waits', running: 'good', paused: 'waits', failed: 'bad', done: 'good', cancelled: 'quiet' };

/** What comes in, waits or stopped. A download that was cut off goes on where it was. */
export function Downloads({ downloads }: { downloads: readonly ModelDownload[] }) {
  const { t } = useWords('models');
  const open = downloads.filter(isOpen);
  if (open.length === 0) return null;
  return (
    <Section title={t('downloads.title')}>
      <ul className="divide-y divide-line rounded-card border border-line bg-card shadow-soft">
        {open.map((download) => (
          <DownloadRow key={download.id} download={download} />
        ))}
      </ul>
    </Section>
  );
}

function DownloadRow({ download }: { download: ModelDownload }) {
  const { t } = useWords('models');
  const mayChange = useMay('admin');
  const { id, title, state, bytes: done, totalBytes, bytesPerSecond, etaSeconds, detail } = download;
  const stale = ['models.catalogue'] as const;
  const pause = useAct('models.pause', stale);
  const resume = useAct('models.resume', stale);
  const cancel = useAct('models.cancel', stale);
  const share = totalBytes === 0 ? 0 : done / totalBytes;
  const onError = (error: unknown) => note(messageOf(error), { tone: 'bad' });
  const goesOn = state === 'running' || state === 'queued';
  const facts = [
    t('downloads.of', { done: bytes(done), total: bytes(totalBytes) }),
    state === 'running' && bytesPerSecond !== null ? t('downloads.rate', { rate: bytes(bytesPerSecond) }) : '',
    state === 'running' && etaSeconds !== null ? t('downloads.left', { time: duration(etaSeconds * 1_000) }) : '',
  ].filter((fact) => fact !== '');
  return (
    <li className="flex items-center gap-4 px-4 py-3">
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="min-w-0 truncate font-semibold">{title}</span>
          <Badge tone={tones[state]}>{t(`downloads.state.${state}`)}</Badge>
          <span className="ms-auto font-mono text-xs whitespace-pre-wrap text-ink2">{percent(share)}</span>
        </div>
        <div
          role="progressbar"
          aria-label={t('downloads.progress', { title })}
          aria-valuenow={Math.round(share * 100)}
          aria-valuemin={0}
          aria-valuemax={100}
          className="my-2 h-1.5 overflow-hidden rounded-full bg-line"
        >
          <div className={`h-full rounded-full transition-[width] duration-150 ${goesOn ? 'bg-accent' : 'bg-wheat'}`} style={{ width: `${share * 100}%` }} />
        </div>
        <p className="font-mono text-xs whitespace-pre-wrap text-ink2">{facts.join('  ')}</p>
        {detail === '' ? null : <p className={`mt-1 text-sm break-words ${state === 'failed' ? 'text-red' : 'text-ink2'}`}>{coreText(detail)}</p>}
      </div>
      {mayChange ? (
        <div className="flex shrink-0">
          {goesOn ? (
            <IconButton
              label={t('downloads.pause', { title })}
              icon={<Pause size={18} strokeWidth={1.75} />}
              onClick={() => pause.mutate({ id }, { onError })}
            />
          ) : (
            <IconButton
              label={t('downloads.resume', { title })}
              icon={<Play size={18} strokeWidth={1.75} />}
              onClick={() => resume.mutate({ id }, { onError })}
            />
          )}
          <IconButton label={t('downloads.cancel', { title })} icon={<X size={18} strokeWidth={1.75} />} onClick={() => cancel.mutate({ id }, { onError })} />
        </div>
      ) : null}
    </li>
  );
}
