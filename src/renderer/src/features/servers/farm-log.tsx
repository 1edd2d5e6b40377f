import type { FarmService, ServiceLog } from '@shared/contract/llamafarm';
import { useEffect, useId, useRef, useState } from 'react';
import { messageOf, useMay, useRead } from '../../client';
import { useWords } from '../../i18n';
import { bytes, CopyButton, Select, Waiting } from '../../ui';
import { visibleText } from '../../ui/visible-text';

const services: readonly FarmService[] = ['server', 'universal-runtime', 'rag'];
/** Asked so often while it is open. */
const followMs = 2_000;
/** Pixels from the end within which the log stays at its end. */
const nearEnd = 40;

/** The log of a LlamaFarm service: its end, read where it lies, followed while this is open. */
export function FarmLog() {
  const { t } = useWords('servers');
  const [open, setOpen] = useState(false);
  if (!useMay('admin')) return null;
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="cursor-pointer rounded-control text-md font-medium text-ink2 hover:text-ink">{t('farm.logs.title')}</summary>
      {open ? <OpenLog /> : null}
    </details>
  );
}

function OpenLog() {
  const { t } = useWords('servers');
  const [service, setService] = useState<FarmService>('server');
  const id = useId();
  const { data, error } = useRead('llamafarm.logs', { service }, { everyMs: followMs });
  return (
    <div className="mt-2 flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <label htmlFor={id} className="text-sm text-ink2">
          {t('farm.logs.service')}
        </label>
        <Select id={id} className="w-auto!" value={service} onChange={({ target }) => setService(services.find((each) => each === target.value) ?? 'server')}>
          {services.map((each) => (
            <option key={each} value={each}>
              {t(`farm.logs.services.${each}`)}
            </option>
          ))}
        </Select>
      </div>
      {error === null ? null : <p className="text-md text-red">{messageOf(error)}</p>}
      {data === undefined ? error === null ? <Waiting text={t('farm.logs.reading')} /> : null : <Tail log={data} service={service} />}
    </div>
  );
}

function Tail({ log, service }: { log: ServiceLog; service: FarmService }) {
  const { t } = useWords('servers');
  const box = useRef<HTMLPreElement>(null);
  const atEnd = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: new text moves the end
  useEffect(() => {
    if (atEnd.current) box.current?.scrollTo({ top: box.current.scrollHeight });
  }, [log.text]);
  if (log.state !== 'ok') return <p className="text-md break-words text-ink2">{t(`farm.logs.${log.state}`, { file: log.file ?? '' })}</p>;
  return (
    <>
      <p className="flex items-center gap-1 text-sm text-ink2">
        <span className="min-w-0 flex-1">
          {t(log.cut ? 'farm.logs.shown' : 'farm.logs.all', { size: bytes(log.bytes) })}
          <span className="block font-mono text-xs break-all text-ink3">{log.file}</span>
        </span>
        <CopyButton text={log.text} label={t('farm.logs.copy')} />
      </p>
      {log.text === '' ? (
        <p className="text-md text-ink2">{t('farm.logs.empty')}</p>
      ) : (
        <pre
          ref={box}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
          tabIndex={0}
          role="log"
          aria-live="off"
          aria-label={`${t('farm.logs.service')} ${t(`farm.logs.services.${service}`)}`}
          onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
            atEnd.current = scrollHeight - scrollTop - clientHeight < nearEnd;
          }}
          className="max-h-72 overflow-auto rounded-control border border-line bg-bg px-3 py-2 font-mono text-xs whitespace-pre-wrap [overflow-wrap:anywhere]"
        >
          {visibleText(log.text)}
        </pre>
      )}
    </>
  );
}
