import type { MethodOutput } from '@shared/contract';
import { ArrowRight, RefreshCw } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { messageOf, useRead } from '../../../client';
import { coreName, coreText, useWords } from '../../../i18n';
import { Badge, Button, Dot, type Tone, Trouble, Waiting } from '../../../ui';
import { Diagnostics } from './diagnostics';

type Check = MethodOutput<'system.doctor'>['checks'][number];

const tones: Record<Check['state'], Tone> = { ok: 'good', warn: 'waits', fail: 'bad' };

/** Everything Farmhand depends on, what is wrong first, each with the one thing to do. */
export function HealthView() {
  const { t } = useWords('activity');
  const { t: common } = useWords();
  const [deep, setDeep] = useState(false);
  const { data, error, isFetching, refetch } = useRead('system.doctor', { deep });
  const troubles = data?.checks.filter(({ state }) => state !== 'ok') ?? [];
  const well = data?.checks.filter(({ state }) => state === 'ok') ?? [];
  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-wrap items-center gap-2">
        <h2 aria-live="polite" className="min-w-48 flex-1 text-lg font-semibold">
          {data === undefined ? t('health.intro') : troubles.length === 0 ? t('health.allWell') : t('health.troubles', { count: troubles.length })}
        </h2>
        <Button title={t('health.deepHint')} kind="quiet" disabled={isFetching || deep} onClick={() => setDeep(true)}>
          {t('health.deep')}
        </Button>
        <Button icon={<RefreshCw size={16} strokeWidth={1.75} aria-hidden="true" />} disabled={isFetching} onClick={() => void refetch()}>
          {t('health.again')}
        </Button>
      </div>
      {error !== null && data === undefined ? (
        <Trouble text={messageOf(error)} action={<Button onClick={() => void refetch()}>{common('retry')}</Button>} />
      ) : null}
      {data === undefined && error === null ? <Waiting text={t('health.looking')} /> : null}
      {troubles.length === 0 ? null : (
        <ul className="flex flex-col gap-3">
          {[...troubles.filter(({ state }) => state === 'fail'), ...troubles.filter(({ state }) => state === 'warn')].map((check) => (
            <li key={check.name} className="rounded-card border border-line bg-card px-4 py-3 shadow-soft">
              <div className="flex flex-wrap items-center gap-2.5">
                <h3 className="font-semibold">{coreName(check.name, 'doctor.name.')}</h3>
                <Badge tone={tones[check.state]}>{t(`health.state.${check.state}`)}</Badge>
              </div>
              <p className="mt-1 text-md break-words text-ink2">{coreText(check.detail)}</p>
              {check.action === null ? null : (
                <p className="mt-2 flex items-start gap-2 text-md break-words">
                  <ArrowRight size={16} strokeWidth={1.75} aria-hidden="true" className="mt-0.5 shrink-0 text-accent rtl:-scale-x-100" />
                  {coreText(check.action)}
                </p>
              )}
              <Where name={check.name} />
            </li>
          ))}
        </ul>
      )}
      <Diagnostics />
      {well.length === 0 ? null : (
        <details open={troubles.length === 0} className="rounded-card border border-line bg-card">
          <summary className="cursor-pointer rounded-card px-4 py-3 font-medium">{t('health.well', { count: well.length })}</summary>
          <ul className="border-t border-line px-4 py-2">
            {well.map((check) => (
              <li key={check.name} className="flex gap-3 py-1.5 text-md">
                <Dot tone="good" className="mt-1.5" />
                <span className="w-36 shrink-0 font-medium max-sm:w-24">{coreName(check.name, 'doctor.name.')}</span>
                <span className="min-w-0 flex-1 break-words text-ink2">{coreText(check.detail)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** The page where a trouble is mended. */
function pageOf(name: string): 'servers' | 'models' | 'settings' | null {
  if (/^(?:LlamaFarm|Engine|Gateway|Port|Address)/.test(name)) return 'servers';
  if (/^Model/.test(name)) return 'models';
  return /^Settings/.test(name) ? 'settings' : null;
}

function Where({ name }: { name: string }) {
  const { t } = useWords('activity');
  const { t: common } = useWords();
  const page = pageOf(name);
  if (page === null) return null;
  return (
    <Link
      href={`/${page}`}
      className="mt-2.5 inline-flex h-7 items-center rounded-control border border-line2 bg-card px-2.5 text-sm font-semibold hover:border-ink3"
    >
      {t('health.open', { page: common(`pages.${page}`) })}
    </Link>
  );
}
