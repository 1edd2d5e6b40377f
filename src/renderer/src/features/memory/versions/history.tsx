// The inspector of a file: who wrote which lines, and every version that is kept.
import type { FileVersion, LineGroup } from '@shared/contract/memory';
import { Link } from 'wouter';
import { messageOf, useRead } from '../../../client';
import { useWords } from '../../../i18n';
import { bytes, classes, fullTime, GroupTitle, shortTime, Trouble } from '../../../ui';
import { useJump } from '../state/drafts';
import { writerColours } from './writer-colours';

export function History({ file, lines, chosen, onChoose }: { file: string; lines: readonly LineGroup[]; chosen: string | null; onChoose(id: string): void }) {
  return (
    <div className="flex flex-col gap-6 pt-2">
      <Versions file={file} chosen={chosen} onChoose={onChoose} />
      {lines.length === 0 ? null : <Writers file={file} lines={lines} />}
    </div>
  );
}

function Versions({ file, chosen, onChoose }: { file: string; chosen: string | null; onChoose(id: string): void }) {
  const { t } = useWords('memory');
  const { data, error } = useRead('memory.versions', { file, limit: 100 }, { refreshOn: ['memory.changed'] });
  if (error !== null) return <Trouble text={messageOf(error)} />;
  if (data === undefined) return null;
  return (
    <section>
      <GroupTitle className="mb-2">{t('history')}</GroupTitle>
      {data.versions.length === 0 ? <p className="text-md text-ink2">{t('noVersions')}</p> : null}
      <ol className="flex flex-col gap-1">
        {data.versions.map((version) => (
          <li key={version.id}>
            <VersionRow version={version} chosen={version.id === chosen} onChoose={onChoose} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function VersionRow({ version, chosen, onChoose }: { version: FileVersion; chosen: boolean; onChoose(id: string): void }) {
  const { t } = useWords('memory');
  const state = version.current ? t('current') : version.hash === null ? t('removedVersion') : version.kept ? bytes(version.bytes) : t('notKept');
  return (
    <button
      type="button"
      disabled={!version.kept || version.hash === null}
      aria-pressed={chosen}
      onClick={() => onChoose(version.id)}
      title={fullTime(version.at)}
      className={classes(
        'flex w-full items-center gap-2.5 rounded-control px-2.5 py-1.5 text-start text-md transition-colors duration-150',
        chosen ? 'bg-soft' : 'not-disabled:hover:bg-line',
      )}
    >
      <span aria-hidden="true" className={classes('size-2 shrink-0 rounded-full', writerColours[version.by])} />
      <span className="min-w-0 flex-1 truncate">{t(`writers.${version.by}`)}</span>
      <span className="shrink-0 text-sm text-ink2">{state}</span>
      <span className="shrink-0 font-mono text-xs text-ink2">{shortTime(version.at)}</span>
    </button>
  );
}

function Writers({ file, lines }: { file: string; lines: readonly LineGroup[] }) {
  const { t } = useWords('memory');
  const jump = useJump((state) => state.to);
  return (
    <section>
      <GroupTitle className="mb-2">{t('wrote')}</GroupTitle>
      <ul className="flex flex-col gap-1">
        {lines.map((group) => (
          <li key={`${group.from}-${group.to}`} className="flex items-center gap-2.5 rounded-control px-2.5 text-md">
            <span aria-hidden="true" className={classes('h-7 w-1 shrink-0', writerColours[group.by])} />
            <button type="button" className="min-w-0 flex-1 truncate rounded-control py-1 text-start hover:text-accent" onClick={() => jump(file, group.from)}>
              {group.from === group.to ? t('lineOne', { from: group.from }) : t('lineRange', { from: group.from, to: group.to })}
              <span className="ms-2 text-ink2">{t(`writers.${group.by}`)}</span>
            </button>
            {group.sessionId === null ? null : (
              <Link
                href={`/chat/${group.sessionId}`}
                className="shrink-0 rounded-control text-sm text-ink2 underline decoration-line2 underline-offset-2 hover:text-ink"
              >
                {t('inChat')}
              </Link>
            )}
            {group.at === null ? null : <span className="shrink-0 font-mono text-xs text-ink3">{shortTime(group.at)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
