import { Link, useLocation } from 'wouter';
import { useMay, useRead } from '../../client';
import { useWords } from '../../i18n';
import { classes, Empty, Page } from '../../ui';
import { History } from './inbox/history';
import { ModeSwitch } from './inbox/mode-switch';
import { Standing } from './inbox/standing';
import { Waiting } from './inbox/waiting';
import { Rules } from './rules/rules';

const tabs = ['waiting', 'history', 'standing', 'rules'] as const;
type Tab = (typeof tabs)[number];

const parts = { waiting: Waiting, history: History, standing: Standing, rules: Rules };

/** Questions of the agent: those that wait, those that were answered, and what needs no question any more. */
export default function ApprovalsPage() {
  const { t } = useWords('approvals');
  const { t: common } = useWords();
  const [location] = useLocation();
  const tab: Tab = tabs.find((name) => name === location.split('/')[2]) ?? 'waiting';
  const Part = parts[tab];
  const may = useMay('approve');
  if (!may)
    return (
      <Page title={common('pages.approvals')}>
        <Empty title={t('mayNotTitle')}>{t('mayNot')}</Empty>
      </Page>
    );
  return (
    <Page title={common('pages.approvals')} tools={<ModeSwitch />} ownScroll>
      <nav aria-label={t('tabs.label')} className="flex shrink-0 gap-6 overflow-x-auto border-b border-line px-7 max-md:px-4">
        {tabs.map((name) => (
          <Link
            key={name}
            href={name === 'waiting' ? '/approvals' : `/approvals/${name}`}
            aria-current={name === tab ? 'page' : undefined}
            className={classes(
              'flex h-11 items-center gap-2 border-b-2 text-md font-medium whitespace-nowrap -outline-offset-2 transition-colors duration-150',
              name === tab ? 'border-accent text-ink' : 'border-transparent text-ink2 hover:text-ink',
            )}
          >
            {t(`tabs.${name}`)}
            {name === 'waiting' ? <WaitingCount /> : null}
          </Link>
        ))}
      </nav>
      <h2 className="sr-only">{t(`tabs.${tab}`)}</h2>
      {tab === 'history' ? (
        <History />
      ) : (
        <div className="min-h-0 flex-1 overflow-y-auto px-7 py-6 max-md:px-4">
          <div className="mx-auto max-w-180">
            <Part />
          </div>
        </div>
      )}
    </Page>
  );
}

function WaitingCount() {
  const { data } = useRead('approvals.list', { state: 'pending', limit: 100 }, { refreshOn: ['approval.requested', 'approval.resolved'] });
  const count = data?.approvals.length ?? 0;
  return count === 0 ? null : <span className="rounded-full bg-wheat-soft px-1.5 text-xs font-bold text-wheat-ink">{count}</span>;
}
