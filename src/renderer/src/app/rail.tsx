import type { MethodOutput } from '@shared/contract';
import { MoreHorizontal } from 'lucide-react';
import { Link, useLocation } from 'wouter';
import { useConnection, useMay } from '../client/context';
import { useRead } from '../client/read';
import { useWords } from '../i18n';
import { classes, Dot, Menu, type Tone } from '../ui';
import { Sprout } from '../ui/sprout';
import { type PageEntry, usePages } from './pages';

const onPhone = 4;

/** The pages at the left, and at its foot the state of the parts. */
export function Rail() {
  const { t } = useWords();
  const pages = usePages();
  return (
    <header className="flex w-52 shrink-0 flex-col border-e border-line p-3 max-lg:w-16 max-lg:items-center max-md:hidden">
      <p className="mb-3 flex items-center gap-4 px-2 py-1.5 font-serif text-xl font-semibold max-lg:px-0">
        <Sprout />
        <span className="max-lg:sr-only">Farmhand</span>
      </p>
      <nav aria-label={t('rail')} className="flex flex-1 flex-col gap-[calc(var(--row)/4)]">
        {pages.map((page) => (
          <RailLink key={page.name} page={page} />
        ))}
      </nav>
      <Parts />
    </header>
  );
}

function RailLink({ page: { name, path, icon: Icon } }: { page: PageEntry }) {
  const { t } = useWords();
  const [location] = useLocation();
  const here = location.startsWith(path);
  return (
    <Link
      href={path}
      aria-current={here ? 'page' : undefined}
      title={t(`pages.${name}`)}
      className={classes(
        'flex h-9 items-center gap-3.5 rounded-control px-2.5 font-medium transition-colors duration-150 max-lg:w-10 max-lg:justify-center max-lg:px-0',
        here ? 'bg-card text-ink shadow-soft' : 'text-ink2 hover:bg-panel hover:text-ink',
      )}
    >
      <Icon size={18} strokeWidth={1.75} aria-hidden="true" className={classes('shrink-0', here && 'text-accent')} />
      <span className="flex-1 truncate max-lg:sr-only">{t(`pages.${name}`)}</span>
      {name === 'approvals' ? <ApprovalCount /> : null}
    </Link>
  );
}

function useWaiting(): number {
  const { data } = useStatus();
  return data?.pendingApprovals ?? 0;
}

function ApprovalCount() {
  const { t } = useWords();
  const count = useWaiting();
  if (count === 0) return null;
  return (
    <span
      className="grid h-5 min-w-5 place-items-center rounded-full bg-wheat px-1.5 text-xs font-bold text-[#26231c] max-lg:absolute max-lg:ms-7 max-lg:mb-5"
      title={t('waitingApprovals', { count })}
    >
      {count}
      <span className="sr-only"> {t('waitingApprovals', { count })}</span>
    </span>
  );
}

/** What the whole window knows of the gateway. */
export function useStatus() {
  return useRead(
    'system.status',
    {},
    { refreshOn: ['llamafarm.changed', 'run.started', 'run.finished', 'approval.requested', 'approval.resolved', 'settings.changed'], everyMs: 10_000 },
  );
}

type PartState = MethodOutput<'system.status'>['llamafarm']['state'];
const tones: Record<PartState, Tone> = { ready: 'good', starting: 'waits', failing: 'bad', absent: 'quiet' };

interface Part {
  name: 'farm' | 'gateway' | 'engine';
  tone: Tone;
  state: PartState | 'lost' | 'asleep';
  detail: string;
}

function usePartStates(): Part[] {
  const connection = useConnection();
  const { data } = useStatus();
  const port = (address: string | null | undefined) => (address === null || address === undefined ? '' : `:${new URL(address).port}`);
  if (connection !== 'open' || data === undefined)
    return [{ name: 'gateway', tone: connection === 'open' ? 'good' : 'bad', state: connection === 'open' ? 'ready' : 'lost', detail: '' }];
  const { llamafarm, engine } = data;
  const asleep = engine.state === 'ready' && engine.model === null;
  return [
    { name: 'farm', tone: tones[llamafarm.state], state: llamafarm.state, detail: llamafarm.state === 'ready' ? port(llamafarm.url) : '' },
    { name: 'gateway', tone: 'good', state: 'ready', detail: port(data.address) },
    { name: 'engine', tone: asleep ? 'waits' : tones[engine.state], state: asleep ? 'asleep' : engine.state, detail: '' },
  ];
}

function Parts() {
  const { t } = useWords();
  const parts = usePartStates();
  const mayLook = useMay('read');
  const states = parts.map(({ name, tone, state, detail }) => (
    <span key={name} className="flex items-center gap-2.5 text-sm" title={`${t(name)}: ${t(`state.${state}`)}`}>
      <Dot tone={tone} />
      <span className="flex-1 text-ink2 max-lg:sr-only">{t(name)}</span>
      <span className="font-mono text-xs text-ink3 max-lg:sr-only">{detail === '' ? t(`state.${state}`) : detail}</span>
    </span>
  ));
  return (
    <section aria-label={t('parts')} className="rounded-card border border-line p-2.5 max-lg:border-0 max-lg:p-1">
      {mayLook ? (
        <Link href="/servers" className="flex flex-col gap-1.5 max-lg:gap-3">
          {states}
        </Link>
      ) : (
        <div className="flex flex-col gap-1.5 max-lg:gap-3">{states}</div>
      )}
    </section>
  );
}

/** On a phone: the pages at the foot, the state as one dot. */
export function BottomBar() {
  const { t } = useWords();
  const [location, navigate] = useLocation();
  const pages = usePages();
  const parts = usePartStates();
  const worst: Tone = parts.some((part) => part.tone === 'bad') ? 'bad' : parts.some((part) => part.tone === 'good') ? 'good' : 'waits';
  return (
    <nav aria-label={t('rail')} className="flex h-15 shrink-0 items-stretch border-t border-line pb-[env(safe-area-inset-bottom)] md:hidden">
      {pages.slice(0, onPhone).map(({ name, path, icon: Icon }) => (
        <Link
          key={name}
          href={path}
          aria-current={location.startsWith(path) ? 'page' : undefined}
          aria-label={t(`pages.${name}`)}
          className="grid flex-1 place-items-center"
        >
          <span
            className={classes(
              'relative grid h-10 w-14 place-items-center rounded-control',
              location.startsWith(path) ? 'bg-card text-accent shadow-soft' : 'text-ink2',
            )}
          >
            <Icon size={18} strokeWidth={1.75} aria-hidden="true" />
            {name === 'approvals' ? <PhoneCount /> : null}
          </span>
        </Link>
      ))}
      {pages.length <= onPhone ? null : (
        <Menu
          label={t('more')}
          items={[
            pages.slice(onPhone).map(({ name, path, icon: Icon }) => ({
              label: t(`pages.${name}`),
              icon: <Icon size={16} strokeWidth={1.75} />,
              checked: location.startsWith(path),
              onSelect: () => navigate(path),
            })),
          ]}
          trigger={
            <button type="button" aria-label={t('more')} className="relative grid flex-1 place-items-center text-ink2">
              <MoreHorizontal size={18} strokeWidth={1.75} aria-hidden="true" />
              <Dot tone={worst} className="absolute top-3 ms-7" />
            </button>
          }
        />
      )}
    </nav>
  );
}

function PhoneCount() {
  const count = useWaiting();
  if (count === 0) return null;
  return <span className="absolute -top-0.5 right-1.5 grid size-4.5 place-items-center rounded-full bg-wheat text-xs font-bold text-[#26231c]">{count}</span>;
}
