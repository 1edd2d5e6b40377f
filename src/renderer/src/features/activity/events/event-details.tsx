import { Link } from 'wouter';
import { useWords } from '../../../i18n';
import { Button, CopyButton, Facts, fullTime, GroupTitle } from '../../../ui';
import { visibleText } from '../../../ui/visible-text';
import { type LoggedEvent, sessionOf } from './describe-event';
import { useSentence } from './use-sentence';

/** The inspector: one event with everything it holds. */
export function EventDetails({ event, onOnly }: { event: LoggedEvent; onOnly(sessionId: string): void }) {
  const { t } = useWords('activity');
  const sentence = useSentence();
  const sessionId = sessionOf(event);
  const json = JSON.stringify(event.data, null, 2);
  return (
    <div className="flex flex-col gap-5 pt-2">
      <p className="break-words">{visibleText(sentence(event))}</p>
      <Facts
        facts={[
          [
            t('eventName'),
            <span key="name" className="font-mono text-sm">
              {event.event}
            </span>,
          ],
          [
            t('number'),
            <span key="number" className="font-mono text-sm">
              {event.id}
            </span>,
          ],
          [t('time'), fullTime(event.at)],
        ]}
      />
      {sessionId === null ? null : (
        <div className="flex flex-wrap gap-2">
          <Link
            href={`/chat/${sessionId}`}
            className="inline-flex h-7 items-center rounded-control border border-line2 bg-card px-2.5 text-sm font-semibold hover:border-ink3"
          >
            {t('openChat')}
          </Link>
          <Button small kind="quiet" onClick={() => onOnly(sessionId)}>
            {t('onlyChat')}
          </Button>
        </div>
      )}
      <section>
        <div className="mb-1 flex items-center justify-between">
          <GroupTitle>{t('data')}</GroupTitle>
          <CopyButton text={json} label={t('copyData')} />
        </div>
        <pre
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
          tabIndex={0}
          className="max-h-[60dvh] overflow-auto rounded-control border border-line bg-bg px-3 py-2 font-mono text-xs break-words whitespace-pre-wrap"
        >
          {visibleText(json)}
        </pre>
      </section>
    </div>
  );
}
