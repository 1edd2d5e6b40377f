import type { MethodOutput } from '@shared/contract';
import type { GatewayRequest } from '@shared/contract/activity';
import { useQueryClient } from '@tanstack/react-query';
import { Pause, Play } from 'lucide-react';
import { useState } from 'react';
import { messageOf, useEvent, useRead } from '../../client';
import { useWords } from '../../i18n';
import { Badge, classes, duration, fullTime, IconButton, number, Select, Trouble } from '../../ui';
import { Section } from './section';

const shown = 100;
const filters = ['all', 'answers', 'failed'] as const;
type Filter = (typeof filters)[number];

/** The newest HTTP requests as they come. They can be held to be read. */
export function Requests({ address }: { address: string | null }) {
  const { t } = useWords('servers');
  const [filter, setFilter] = useState<Filter>('all');
  const [held, setHeld] = useState<readonly GatewayRequest[] | null>(null);
  const { requests, error } = useRequests();
  const seen = held ?? requests ?? [];
  const rows = seen.filter((request) => (filter === 'all' ? true : filter === 'failed' ? request.status >= 400 : request.model !== null)).slice(0, shown);
  return (
    <Section
      title={t('requests.title')}
      aside={
        <>
          {held === null ? <Badge tone="good">{t('requests.live')}</Badge> : null}
          <IconButton
            small
            label={held === null ? t('requests.pause') : t('requests.go')}
            icon={held === null ? <Pause size={16} strokeWidth={1.75} /> : <Play size={16} strokeWidth={1.75} />}
            onClick={() => setHeld(held === null ? seen : null)}
          />
          <Select
            aria-label={t('requests.filter')}
            className="h-8! w-auto!"
            value={filter}
            onChange={({ target }) => setFilter(filters.find((name) => name === target.value) ?? 'all')}
          >
            {filters.map((name) => (
              <option key={name} value={name}>
                {t(`requests.${name}`)}
              </option>
            ))}
          </Select>
        </>
      }
    >
      {error === null ? null : <Trouble text={messageOf(error)} />}
      {rows.length === 0 ? (
        <div className="rounded-card border border-dashed border-line2 px-4 py-4">
          <p className="text-md font-semibold">{seen.length === 0 ? t('requests.none') : t('requests.noMatch')}</p>
          {seen.length === 0 && address !== null ? <p className="text-md text-ink2">{t('requests.noneHint', { address })}</p> : null}
        </div>
      ) : (
        <RequestTable rows={rows} />
      )}
    </Section>
  );
}

function useRequests() {
  const queries = useQueryClient();
  const params = { limit: 500 };
  const { data, error } = useRead('gateway.requests', params);
  useEvent('gateway.request', (request) => {
    queries.setQueryData<MethodOutput<'gateway.requests'>>(['gateway.requests', params], (old) =>
      old === undefined || old.requests.some(({ id }) => id === request.id) ? old : { requests: [request, ...old.requests].slice(0, 500) },
    );
  });
  return { requests: data?.requests, error };
}

const cell = 'px-3 py-1.5 align-baseline';

function RequestTable({ rows }: { rows: readonly GatewayRequest[] }) {
  const { t } = useWords('servers');
  const heads = ['time', 'caller', 'route', 'model', 'status', 'tokens', 'ms'] as const;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section aria-label={t('requests.list')} tabIndex={0} className="max-h-112 overflow-auto rounded-card border border-line bg-card shadow-soft">
      <table className="w-full min-w-160 border-collapse text-sm">
        <thead className="sticky top-0 bg-card text-start text-ink3 shadow-[inset_0_-1px_0_var(--line)]">
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" className={classes(cell, 'py-2 text-start font-medium', (head === 'tokens' || head === 'ms') && 'text-end')}>
                {t(`requests.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ row: { at, caller, method, route, model, status, promptTokens, completionTokens, ms, firstTokenMs, error } }: { row: GatewayRequest }) {
  const { t } = useWords('servers');
  const tokens =
    promptTokens === null && completionTokens === null ? '' : t('requests.inOut', { in: number(promptTokens ?? 0), out: number(completionTokens ?? 0) });
  const first = firstTokenMs === null ? undefined : `${t('traffic.first')}: ${duration(firstTokenMs)}`;
  return (
    <tr>
      <td className={classes(cell, 'font-mono text-xs whitespace-nowrap text-ink2')} title={fullTime(at)}>
        {new Date(at).toLocaleTimeString()}
      </td>
      <td className={classes(cell, 'max-w-40 truncate')}>{caller?.name ?? (status >= 400 ? <span className="text-ink3">{t('requests.nobody')}</span> : '')}</td>
      <td className={classes(cell, 'max-w-72 truncate font-mono text-xs')}>
        <span className="text-ink3">{method}</span> {route}
      </td>
      <td className={classes(cell, 'max-w-48 truncate font-mono text-xs')}>{model}</td>
      <td className={classes(cell, 'font-mono text-xs whitespace-nowrap', status >= 500 ? 'text-red' : status >= 400 ? 'text-wheat-ink' : 'text-ink2')}>
        {status}
        {error === null ? null : <span className="ms-1.5">{error}</span>}
      </td>
      <td className={classes(cell, 'text-end font-mono text-xs whitespace-nowrap text-ink2')}>{tokens}</td>
      <td className={classes(cell, 'text-end font-mono text-xs whitespace-nowrap')} title={first}>
        {duration(ms)}
      </td>
    </tr>
  );
}
