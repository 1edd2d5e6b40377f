import { WrapText } from 'lucide-react';
import { isValidElement, lazy, type ReactNode, Suspense, useState } from 'react';
import { useIsCodeFenceIncomplete } from 'streamdown';
import { useWords } from '../../../i18n';
import { CopyButton, classes, IconButton } from '../../../ui';
import { useHighlight } from './highlight';

const Diagram = lazy(() => import('./diagram'));

/** A fenced block: its language, wrapping, copying, colours once it is whole. */
export function Code({ className, children }: { className: string | undefined; children: ReactNode }) {
  const language = /language-([\w+#.-]+)/.exec(className ?? '')?.[1] ?? '';
  const incomplete = useIsCodeFenceIncomplete();
  const code = plainText(children).replace(/\n$/, '');
  if (language === 'mermaid' && !incomplete) {
    return (
      <Suspense fallback={<Fence code={code} language={language} incomplete />}>
        <Diagram source={code} fallback={<Fence code={code} language={language} incomplete={false} />} />
      </Suspense>
    );
  }
  return <Fence code={code} language={language} incomplete={incomplete} />;
}

function Fence({ code, language, incomplete }: { code: string; language: string; incomplete: boolean }) {
  const { t } = useWords('chat');
  const [wrap, setWrap] = useState(false);
  const lines = useHighlight(code, language, incomplete);
  return (
    <figure className="code" dir="ltr">
      <figcaption>
        <span className="flex-1 truncate">{language === '' ? t('code.plain') : language}</span>
        <IconButton
          small
          label={t('code.wrap')}
          pressed={wrap}
          icon={<WrapText size={16} strokeWidth={1.75} aria-hidden="true" />}
          onClick={() => setWrap(!wrap)}
        />
        <CopyButton text={code} label={t('code.copy')} />
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long lines scroll by keyboard too */}
      <pre tabIndex={0} className={classes(wrap && 'wrap')}>
        <code>
          {lines === null
            ? code
            : lines.map((line, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: lines of finished code never move
                <span key={index}>
                  {line.map((token, at) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: nor do their parts
                    <span key={at} style={token.style}>
                      {token.text}
                    </span>
                  ))}
                  {'\n'}
                </span>
              ))}
        </code>
      </pre>
    </figure>
  );
}

function plainText(node: ReactNode): string {
  if (typeof node === 'string' || typeof node === 'number') return String(node);
  if (Array.isArray(node)) return node.map(plainText).join('');
  return isValidElement<{ children?: ReactNode }>(node) ? plainText(node.props.children) : '';
}
