import libraryUrl from 'mermaid/dist/mermaid.min.js?url';
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { useWords } from '../../../i18n';
import { Frame } from './frame';

let library: Promise<string> | null = null;

/** A diagram, drawn by a library that never runs in this page. */
export default function Diagram({ source, fallback }: { source: string; fallback: ReactNode }) {
  const { t } = useWords('chat');
  const [code, setCode] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => {
    library ??= fetch(libraryUrl).then((answer) => answer.text());
    library.then(setCode, () => setTrouble(t('diagram.noLibrary')));
  }, [t]);
  const dark = document.documentElement.dataset.theme === 'dark';
  const content = useMemo(() => (code === null ? null : ({ kind: 'mermaid', source, library: code, dark } as const)), [code, source, dark]);
  const fail = useCallback((reason: string) => setTrouble(t('diagram.failed', { reason: reason.slice(0, 200) })), [t]);
  if (trouble !== null) {
    return (
      <>
        {fallback}
        <p className="text-sm text-red">{trouble}</p>
      </>
    );
  }
  return content === null ? fallback : <Frame title={t('diagram.title')} content={content} onFailed={fail} />;
}
