import { useId, useState } from 'react';
import { messageOf, useRead } from '../../../client';
import { useWords } from '../../../i18n';
import { Button, Empty, GroupTitle, Select, Trouble } from '../../../ui';
import { AnsweredLine } from '../card/answered-line';
import { byDay, type Outcome, outcomes, pick } from './pick';

const step = 100;
const most = 500;

/** Every question that was answered, newest first. */
export function History() {
  const { t } = useWords('approvals');
  const { t: common, i18n } = useWords();
  const [limit, setLimit] = useState(step);
  const [outcome, setOutcome] = useState<Outcome | ''>('');
  const [tool, setTool] = useState('');
  const id = useId();
  const { data, error, refetch } = useRead('approvals.list', { state: 'all', limit }, { refreshOn: ['approval.resolved'] });
  if (error !== null && data === undefined)
    return <Trouble text={messageOf(error)} action={<Button onClick={() => void refetch()}>{common('retry')}</Button>} />;
  if (data === undefined) return null;
  const answered = data.approvals.filter(({ state }) => state !== 'pending');
  if (answered.length === 0) return <Empty title={t('noHistory')}>{t('noHistoryHint')}</Empty>;
  const shown = pick(answered, { outcome, tool });
  const tools = [...new Set(answered.map((approval) => approval.tool))].sort();
  return (
    <>
      <div className="mb-5 flex flex-wrap items-center gap-2">
        <label className="sr-only" htmlFor={`${id}-outcome`}>
          {t('filterOutcome')}
        </label>
        <div className="w-48">
          <Select id={`${id}-outcome`} value={outcome} onChange={(event) => setOutcome(outcomes.find((each) => each === event.target.value) ?? '')}>
            <option value="">{t('anyOutcome')}</option>
            {outcomes.map((each) => (
              <option key={each} value={each}>
                {t(`outcome.${each}`)}
              </option>
            ))}
          </Select>
        </div>
        <label className="sr-only" htmlFor={`${id}-tool`}>
          {t('filterTool')}
        </label>
        <div className="w-48">
          <Select id={`${id}-tool`} value={tool} onChange={(event) => setTool(event.target.value)}>
            <option value="">{t('anyTool')}</option>
            {tools.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </Select>
        </div>
        <span role="status" className="ms-auto text-sm text-ink3">
          {t('shown', { count: shown.length })}
        </span>
      </div>
      {shown.length === 0 ? (
        <div className="flex flex-wrap items-center gap-3 text-ink2">
          {t('noMatch')}
          <Button
            small
            onClick={() => {
              setOutcome('');
              setTool('');
            }}
          >
            {t('clearFilters')}
          </Button>
        </div>
      ) : (
        byDay(shown).map(({ day, approvals }) => (
          <section key={day} className="mb-6">
            <GroupTitle className="mb-2">{new Date(day).toLocaleDateString(i18n.language, { weekday: 'long', day: 'numeric', month: 'long' })}</GroupTitle>
            <ul className="flex flex-col gap-2">
              {approvals.map((approval) => (
                <li key={approval.id}>
                  <AnsweredLine approval={approval} />
                </li>
              ))}
            </ul>
          </section>
        ))
      )}
      {data.approvals.length >= limit && limit < most ? <Button onClick={() => setLimit(Math.min(most, limit + step))}>{t('showMore')}</Button> : null}
    </>
  );
}
