import { useLocation } from 'wouter';
import { messageOf, useRead } from '../../../client';
import { useWords } from '../../../i18n';
import { Trouble } from '../../../ui';
import { visibleText } from '../../../ui/visible-text';
import { hrefOf } from '../state/address';
import { useJump } from '../state/drafts';
import { shownName } from './groups';

/** Lines of memory that hold the words; each opens its file at that line. */
export function SearchHits({ query }: { query: string }) {
  const { t } = useWords('memory');
  const [, go] = useLocation();
  const jump = useJump((state) => state.to);
  const { data, error } = useRead('memory.search', { query, limit: 50 }, { refreshOn: ['memory.changed'] });
  if (error !== null) return <Trouble text={messageOf(error)} />;
  if (data === undefined) return null;
  const files = [...Map.groupBy(data.hits, ({ file }) => file)];
  return (
    <>
      <p role="status" className="px-2.5 pb-2 text-sm text-ink3">
        {data.hits.length === 0 ? t('noHits') : t('hits', { count: data.hits.length })}
      </p>
      {files.map(([file, hits]) => (
        <section key={file} className="mb-3">
          <h3 className="px-2.5 pb-1 text-xs font-semibold text-ink3">{visibleText(shownName(file))}</h3>
          <ul>
            {hits.map(({ line, text }) => (
              <li key={line}>
                <button
                  type="button"
                  aria-label={`${t('openLine', { file, line })}: ${visibleText(text)}`}
                  className="flex w-full gap-2 rounded-control px-2.5 py-1.5 text-start text-md hover:bg-line"
                  onClick={() => {
                    jump(file, line);
                    go(hrefOf(file));
                  }}
                >
                  <span className="w-6 shrink-0 pt-0.5 text-right font-mono text-xs text-ink3">{line}</span>
                  <span className="line-clamp-3 min-w-0 break-words">{visibleText(text)}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
