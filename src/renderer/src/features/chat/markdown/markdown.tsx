// Words of a model as Markdown. Everything in them is untrusted: HTML stays text, links show where they lead, pictures ask first.
import { stripInvisible } from '@shared/domain/untrusted-text';
import { memo, useMemo, useState } from 'react';
import { type Components, defaultRehypePlugins, type PluginConfig, Streamdown } from 'streamdown';
import { useWords } from '../../../i18n';
import { Button, bytes } from '../../../ui';
import { createBlockCutter } from './blocks';
import { Code } from './code-block';
import { hasMarks } from './has-marks';
import { Link } from './link';
import { dollarMarks } from './math-marks';
import { partsOf } from './parts';
import { Picture } from './picture';
import { useMath } from './use-math';
import './words.css';

const { raw: _raw, ...inert } = defaultRehypePlugins;
const rehypePlugins = Object.values(inert);

const components: Components = {
  a: ({ href, children }) => <Link href={href}>{children}</Link>,
  img: ({ src, alt }) => <Picture src={typeof src === 'string' ? src : ''} alt={alt ?? ''} />,
  code: ({ className, children }) => <Code className={className}>{children}</Code>,
  inlineCode: ({ children }) => <code dir="ltr">{children}</code>,
  h1: ({ children }) => <h3 data-level="1">{children}</h3>,
  h2: ({ children }) => <h3 data-level="2">{children}</h3>,
  h3: ({ children }) => <h4>{children}</h4>,
  h4: ({ children }) => <h5>{children}</h5>,
  h5: ({ children }) => <h6>{children}</h6>,
  h6: ({ children }) => <h6>{children}</h6>,
  p: ({ children }) => <p>{children}</p>,
  ul: ({ children }) => <ul>{children}</ul>,
  ol: ({ children, start }) => <ol start={start}>{children}</ol>,
  li: ({ children }) => <li>{children}</li>,
  strong: ({ children }) => <strong>{children}</strong>,
  blockquote: ({ children }) => <blockquote>{children}</blockquote>,
  hr: () => <hr />,
  table: ({ children }) => (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls by keyboard too
    <div className="wide-table" tabIndex={0}>
      <table>{children}</table>
    </div>
  ),
  thead: ({ children }) => <thead>{children}</thead>,
  tbody: ({ children }) => <tbody>{children}</tbody>,
  tr: ({ children }) => <tr>{children}</tr>,
  th: ({ children, style }) => <th style={style}>{children}</th>,
  td: ({ children, style }) => <td style={style}>{children}</td>,
};

/** Parts of a stream that are shown without being asked for: some hundred thousand characters. */
const mostStreamed = 16;

const noPlugins: PluginConfig = {};

/** `streaming`: more will come, and an unfinished mark is drawn as if it were closed. */
export const Markdown = memo(function Markdown({ text, streaming = false }: { text: string; streaming?: boolean }) {
  const { t } = useWords('chat');
  const [chosen, setChosen] = useState(1);
  const parts = useMemo(() => partsOf(dollarMarks(stripInvisible(text))), [text]);
  // Words that come are all shown; words that are there show their beginning, unless they are but a little longer.
  const shown = Math.max(chosen, streaming ? Math.min(parts.length, mostStreamed) : parts.length <= 2 ? 2 : 1);
  if (streaming && shown > chosen) setChosen(shown);
  const visible = parts.slice(0, shown);
  const hidden = parts.slice(shown).reduce((sum, part) => sum + part.length, 0);
  return (
    <div className="words" dir="auto">
      {visible.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts only ever grow at the end
        <Part key={index} text={part} streaming={streaming && index === parts.length - 1} />
      ))}
      {hidden === 0 ? null : (
        <Button small className="mt-3" onClick={() => setChosen(shown + 1)}>
          {t('message.more', { size: bytes(hidden) })}
        </Button>
      )}
    </div>
  );
});

const Part = memo(function Part({ text, streaming }: { text: string; streaming: boolean }) {
  const [cut] = useState(createBlockCutter);
  // What came as a stream stays drawn as one: its end must not draw every block again.
  const [live] = useState(streaming);
  const [rich, setRich] = useState(streaming || hasMarks(text));
  if (!rich && hasMarks(text)) setRich(true);
  const math = useMath(text);
  const plugins = useMemo<PluginConfig>(() => (math === null ? noPlugins : { math }), [math]);
  if (!rich) return <p>{text}</p>;
  return (
    <Streamdown
      className="stack"
      components={components}
      rehypePlugins={rehypePlugins}
      plugins={plugins}
      parseMarkdownIntoBlocksFn={cut}
      parseIncompleteMarkdown={live}
      isAnimating={live}
      linkSafety={{ enabled: false }}
      controls={false}
      dir="auto"
    >
      {text}
    </Streamdown>
  );
});
