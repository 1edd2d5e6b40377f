// The list at the left: search over memory, every file of the workspace, and what stands in every prompt.
import type { TreeFile } from '@shared/contract/memory';
import { Plus, Search } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { Link } from 'wouter';
import { messageOf, useMay, useRead } from '../../../client';
import { useWords } from '../../../i18n';
import { classes, GroupTitle, IconButton, Input, number, Trouble } from '../../../ui';
import { visibleText } from '../../../ui/visible-text';
import { hrefOf } from '../state/address';
import { useDrafts } from '../state/drafts';
import { groupFiles, shownName } from './groups';
import { SearchHits } from './search-hits';

export function Tree({ chosen, onNew }: { chosen: string; onNew(): void }) {
  const { t } = useWords('memory');
  const may = useMay('admin');
  const [typed, setTyped] = useState('');
  const query = useDeferredValue(typed.trim());
  const { data, error } = useRead('memory.tree', {}, { refreshOn: ['memory.changed'] });
  return (
    <>
      <h2 className="sr-only">{t('tree')}</h2>
      <div className="flex items-center gap-1 p-3">
        <div className="relative min-w-0 flex-1">
          <Search size={16} strokeWidth={1.75} aria-hidden="true" className="pointer-events-none absolute start-3 top-2.5 text-ink3" />
          <Input
            type="search"
            className="ps-9"
            aria-label={t('searchLabel')}
            placeholder={t('searchPlaceholder')}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </div>
        {may ? <IconButton label={t('newFile')} icon={<Plus size={18} strokeWidth={1.75} />} onClick={onNew} /> : null}
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto px-3 pb-4">
        {error !== null && data === undefined ? <Trouble text={messageOf(error)} /> : null}
        {query !== '' ? (
          <SearchHits query={query} />
        ) : (
          <nav aria-label={t('tree')} className="flex flex-col gap-4">
            {groupFiles(data?.files ?? []).map(({ kind, files }) => (
              <section key={kind}>
                <GroupTitle className="px-2.5 pt-1 pb-1.5">{t(`kinds.${kind}`)}</GroupTitle>
                <ul className="flex flex-col">
                  {files.map((file) => (
                    <li key={file.file}>
                      <Row file={file} here={file.file === chosen} />
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </nav>
        )}
      </div>
      {data === undefined ? null : (
        <Link href="/memory" className="flex h-11 shrink-0 items-center gap-2 border-t border-line px-5 text-sm -outline-offset-2 hover:bg-bg">
          <span className="flex-1 text-ink2">{t('promptTotal')}</span>
          <span className="font-mono">{t('tokens', { count: data.promptTokens })}</span>
        </Link>
      )}
    </>
  );
}

function Row({ file, here }: { file: TreeFile; here: boolean }) {
  const { t } = useWords('memory');
  const unsaved = useDrafts((state) => file.file in state.drafts);
  const cost = file.inPrompt ? t('inPrompt', { tokens: number(file.tokens) }) : t('notInPrompt');
  return (
    <Link
      href={hrefOf(file.file)}
      aria-current={here ? 'page' : undefined}
      title={`${visibleText(file.file)}\n${cost}`}
      className={classes(
        'flex items-center gap-2 rounded-control px-2.5 py-[calc(var(--row)/2+2px)] text-md transition-colors duration-150',
        here ? 'bg-soft font-medium' : 'hover:bg-line',
      )}
    >
      <span className="min-w-0 flex-1 truncate">{visibleText(shownName(file.file))}</span>
      {unsaved ? (
        <>
          <span aria-hidden="true" className="size-2 shrink-0 rounded-full bg-wheat" />
          <span className="sr-only">{t('unsaved')}</span>
        </>
      ) : null}
      {file.inPrompt ? (
        <span className={classes('shrink-0 font-mono text-xs', file.cutFrom === null ? 'text-ink2' : 'text-red')}>
          {number(file.tokens)}
          <span className="sr-only"> {t('promptTotal')}</span>
        </span>
      ) : null}
    </Link>
  );
}
