import type { MetricsBucket } from '@shared/contract/activity';
import { lazy, Suspense } from 'react';
import { messageOf, useRead } from '../../client';
import { useWords } from '../../i18n';
import { duration, number, shortTime, Trouble } from '../../ui';
import { Fold } from './part-card';
import { Section } from './section';
import { type ChartSeries, latest, sinceFirst, tableRows } from './traffic-figures';

const Chart = lazy(() => import('./chart'));

/** Speed, first token and requests of the last hour, as charts and as a table. */
export function Traffic() {
  const { t } = useWords('servers');
  const { data, error } = useRead('metrics.history', { minutes: 60 }, { everyMs: 10_000 });
  if (error !== null) return <Trouble text={messageOf(error)} />;
  if (data === undefined) return null;
  const { buckets } = data;
  const anything = buckets.some(({ requests, answers }) => requests + answers > 0);
  return (
    <Section title={t('traffic.title')}>
      {anything ? (
        <>
          <Charts buckets={buckets} />
          <Fold title={t('traffic.table')}>
            <FiguresTable buckets={buckets} />
          </Fold>
        </>
      ) : (
        <p className="rounded-card border border-dashed border-line2 px-4 py-4 text-md text-ink2">{t('traffic.nothing')}</p>
      )}
    </Section>
  );
}

function Charts({ buckets: hour }: { buckets: readonly MetricsBucket[] }) {
  const { t } = useWords('servers');
  const buckets = sinceFirst(hour);
  const times = buckets.map(({ at }) => at);
  const inSeconds = buckets.some(({ firstTokenP95Ms }) => (firstTokenP95Ms ?? 0) >= 1_000);
  const wait = (ms: number | null) => (ms === null || !inSeconds ? ms : ms / 1_000);
  const charts: { title: string; unit: string; series: ChartSeries[]; bars?: boolean; show(value: number): string }[] = [
    {
      title: t('traffic.tokens'),
      unit: t('traffic.tokensUnit'),
      series: [{ name: t('traffic.tokens'), colour: 'accent', values: buckets.map(({ tokensPerSecond }) => tokensPerSecond) }],
      show: (value) => number(value, value < 10 ? 1 : 0),
    },
    {
      title: t('traffic.first'),
      unit: t(inSeconds ? 'traffic.seconds' : 'traffic.milliseconds'),
      series: [
        { name: t('traffic.median'), colour: 'blue', values: buckets.map(({ firstTokenP50Ms }) => wait(firstTokenP50Ms)) },
        { name: t('traffic.slowest'), colour: 'wheat', values: buckets.map(({ firstTokenP95Ms }) => wait(firstTokenP95Ms)) },
      ],
      show: (value) => duration(inSeconds ? value * 1_000 : value),
    },
    {
      title: t('traffic.requests'),
      unit: t('traffic.requestsUnit'),
      bars: true,
      series: [
        { name: t('traffic.all'), colour: 'accent', values: buckets.map(({ requests }) => requests) },
        { name: t('traffic.errors'), colour: 'red', values: buckets.map(({ errors }) => errors) },
      ],
      show: (value) => number(value),
    },
  ];
  return (
    <div className="grid gap-5 md:grid-cols-3">
      {charts.map(({ title, unit, series, bars = false, show }) => {
        const now = latest(series[0]?.values ?? []);
        return (
          <figure key={title} className="min-w-0 rounded-card border border-line bg-card px-4 pt-3 pb-2 shadow-soft">
            <figcaption className="flex items-baseline gap-2 text-md font-semibold">
              {title}
              <span className="text-sm font-normal text-ink2">{unit}</span>
              {now === null || bars ? null : <span className="ms-auto font-mono text-sm font-normal">{show(now)}</span>}
            </figcaption>
            {now === null ? (
              <p className="grid h-36 place-items-center text-sm text-ink2">{t('traffic.unmeasured')}</p>
            ) : (
              <Suspense fallback={<div className="h-36" />}>
                <Chart times={times} series={series} bars={bars} />
              </Suspense>
            )}
            {series.length > 1 && now !== null ? (
              <p aria-hidden="true" className="flex gap-4 pt-1 text-xs text-ink2">
                {series.map(({ name, colour }) => (
                  <span key={name} className="flex items-center gap-1.5">
                    <span className="size-2 rounded-sm" style={{ background: `var(--${colour})` }} />
                    {name}
                  </span>
                ))}
              </p>
            ) : null}
          </figure>
        );
      })}
    </div>
  );
}

const stepMs = 5 * 60_000;

function FiguresTable({ buckets }: { buckets: readonly MetricsBucket[] }) {
  const { t } = useWords('servers');
  const cell = 'py-1 pe-6 text-start';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section aria-label={t('traffic.caption')} tabIndex={0} className="overflow-x-auto">
      <table className="text-sm">
        <caption className="sr-only">{t('traffic.caption')}</caption>
        <thead className="text-ink3">
          <tr>
            {[t('traffic.time'), t('traffic.requests'), t('traffic.errors'), t('traffic.answers'), t('traffic.tokens'), t('traffic.first')].map((head) => (
              <th key={head} scope="col" className={`${cell} font-medium`}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="font-mono text-xs">
          {tableRows(buckets, stepMs).map((row) => (
            <tr key={row.at}>
              <th scope="row" className={`${cell} font-normal`}>
                {shortTime(row.at)}
              </th>
              <td className={cell}>{number(row.requests)}</td>
              <td className={cell}>{number(row.errors)}</td>
              <td className={cell}>{number(row.answers)}</td>
              <td className={cell}>{row.tokensPerSecond === null ? '' : `${number(row.tokensPerSecond, 1)} ${t('traffic.tokensUnit')}`}</td>
              <td className={cell}>{row.firstTokenMs === null ? '' : duration(row.firstTokenMs)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
