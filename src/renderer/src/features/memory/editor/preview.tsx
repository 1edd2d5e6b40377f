// A file as it reads. What stands in it is untrusted: HTML stays text, links do not lead anywhere by themselves, pictures are not fetched.
import { memo, type ReactNode } from 'react';
import { type Components, defaultRehypePlugins, Streamdown } from 'streamdown';
import { useWords } from '../../../i18n';
import { visibleText } from '../../../ui/visible-text';

const { raw: _raw, ...inert } = defaultRehypePlugins;
const rehypePlugins = Object.values(inert);

function Heading({ level, children }: { level: 1 | 2 | 3; children: ReactNode }) {
  const looks = { 1: 'mt-8 mb-3 font-serif text-2xl font-semibold', 2: 'mt-7 mb-2 text-lg font-semibold', 3: 'mt-5 mb-1.5 font-semibold' };
  const Tag = level === 3 ? 'h4' : 'h3';
  return <Tag className={looks[level]}>{children}</Tag>;
}

const components: Components = {
  a: ({ href, children }) => (
    <span className="text-blue">
      {children}
      {href === undefined ? null : <bdi className="ms-1 font-mono text-xs break-all text-ink3">{href}</bdi>}
    </span>
  ),
  img: ({ alt }) => <Picture alt={alt ?? ''} />,
  code: ({ children }) => <code dir="ltr">{children}</code>,
  pre: ({ children }) => (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: long lines scroll by keyboard too
    <pre tabIndex={0} className="my-3 overflow-x-auto rounded-control border border-line bg-bg px-4 py-3 font-mono text-sm">
      {children}
    </pre>
  ),
  inlineCode: ({ children }) => (
    <code dir="ltr" className="rounded bg-bg px-1.5 py-0.5 font-mono text-sm">
      {children}
    </code>
  ),
  h1: ({ children }) => <Heading level={1}>{children}</Heading>,
  h2: ({ children }) => <Heading level={2}>{children}</Heading>,
  h3: ({ children }) => <Heading level={3}>{children}</Heading>,
  h4: ({ children }) => <Heading level={3}>{children}</Heading>,
  h5: ({ children }) => <Heading level={3}>{children}</Heading>,
  h6: ({ children }) => <Heading level={3}>{children}</Heading>,
  p: ({ children }) => <p className="my-3 break-words">{children}</p>,
  ul: ({ children }) => <ul className="my-3 list-disc ps-6 marker:text-ink3">{children}</ul>,
  ol: ({ children, start }) => (
    <ol start={start} className="my-3 list-decimal ps-6 marker:text-ink3">
      {children}
    </ol>
  ),
  li: ({ children }) => <li className="my-1 break-words">{children}</li>,
  strong: ({ children }) => <strong className="font-semibold">{children}</strong>,
  blockquote: ({ children }) => <blockquote className="my-3 border-s-2 border-line2 ps-4 text-ink2">{children}</blockquote>,
  hr: () => <hr className="my-6 border-line" />,
  table: ({ children }) => (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls by keyboard too
    <div className="my-3 overflow-x-auto" tabIndex={0}>
      <table className="border-collapse text-md">{children}</table>
    </div>
  ),
  thead: ({ children }) => <thead>{children}</thead>,
  tbody: ({ children }) => <tbody>{children}</tbody>,
  tr: ({ children }) => <tr className="border-b border-line">{children}</tr>,
  th: ({ children }) => <th className="px-3 py-1.5 text-start font-semibold">{children}</th>,
  td: ({ children }) => <td className="px-3 py-1.5">{children}</td>,
};

function Picture({ alt }: { alt: string }) {
  const { t } = useWords('memory');
  return <span className="rounded border border-dashed border-line2 px-2 py-0.5 text-sm text-ink2">{t('hiddenPicture', { alt })}</span>;
}

/** A description at the top of a file (`--- … ---`) is not Markdown: it is shown as it is. */
function split(text: string): { front: string; body: string } {
  const front = /^---\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/.exec(text)?.[0] ?? '';
  return { front, body: text.slice(front.length) };
}

const longest = 200_000;

export default memo(function Preview({ text, label }: { text: string; label: string }) {
  const { front, body } = split(visibleText(text.slice(0, longest)));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section aria-label={label} tabIndex={0} className="h-full overflow-y-auto bg-card px-8 py-5 max-md:px-4" dir="auto">
      <h2 className="sr-only">{label}</h2>
      <div className="max-w-180 text-base [&>div>*:first-child]:mt-0">
        {front === '' ? null : <pre className="mb-4 rounded-control bg-bg px-4 py-3 font-mono text-sm whitespace-pre-wrap text-ink2">{front.trim()}</pre>}
        <Streamdown mode="static" components={components} rehypePlugins={rehypePlugins} controls={false} linkSafety={{ enabled: false }}>
          {body}
        </Streamdown>
      </div>
    </section>
  );
});
