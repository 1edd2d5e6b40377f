import { lazy, Suspense, useDeferredValue, useMemo } from 'react';
import { useMay } from '../../../client';
import { useWords } from '../../../i18n';
import { classes, fullTime, Waiting } from '../../../ui';
import { useDrafts, useJump } from '../state/drafts';
import type { OpenFile } from '../state/use-file';

const CodeEditor = lazy(() => import('./code-editor'));
const Preview = lazy(() => import('./preview'));

/** The text to write, its preview, or both beside each other. Narrow windows show one of them. */
export function FileBody({ file, open }: { file: string; open: OpenFile }) {
  const { t } = useWords('memory');
  const { t: common } = useWords();
  const may = useMay('admin');
  const view = useDrafts((state) => state.view);
  const target = useJump((state) => state.target);
  const { onDisk, text } = open;
  const shown = useDeferredValue(text);
  const groups = onDisk?.lines;
  const lines = useMemo(
    () => (groups ?? []).map((group) => ({ ...group, title: [t(`writers.${group.by}`), ...(group.at === null ? [] : [fullTime(group.at)])].join(', ') })),
    [groups, t],
  );
  const phrases = useMemo(
    () => ({
      Find: t('searchPanel.find'),
      Replace: t('searchPanel.replace'),
      next: t('searchPanel.next'),
      previous: t('searchPanel.previous'),
      all: t('searchPanel.all'),
      'match case': t('searchPanel.matchCase'),
      'by word': t('searchPanel.byWord'),
      regexp: t('searchPanel.regexp'),
      replace: t('searchPanel.replaceOne'),
      'replace all': t('searchPanel.replaceAll'),
      close: t('searchPanel.close'),
    }),
    [t],
  );
  const goTo = useMemo(() => (target?.file === file ? { line: target.line, nonce: target.nonce } : null), [target, file]);
  return (
    <Suspense
      fallback={
        <div className="p-7">
          <Waiting text={common('loading')} />
        </div>
      }
    >
      <div className="flex min-h-0 flex-1">
        {view === 'read' ? null : (
          <div className="min-w-0 flex-1">
            <CodeEditor text={text} label={t('editorLabel', { file })} readOnly={!may} lines={lines} goTo={goTo} phrases={phrases} onChange={open.write} />
          </div>
        )}
        {view === 'write' ? null : (
          <div className={classes('min-w-0 flex-1', view === 'both' && 'border-s border-line max-lg:hidden')}>
            <Preview text={shown} label={t('previewLabel', { file })} />
          </div>
        )}
      </div>
    </Suspense>
  );
}
