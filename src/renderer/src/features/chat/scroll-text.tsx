import { stripInvisible } from '@shared/domain/untrusted-text';
import { classes } from '../../ui';

const most = 20_000;

/** What a machine wrote, as it is, in a box that scrolls. */
export function ScrollText({ text, label, className }: { text: string; label: string; className?: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section tabIndex={0} aria-label={label} className={classes('overflow-auto rounded-card border border-line bg-bg px-3.5 py-2.5', className)}>
      <pre className="font-mono text-xs leading-relaxed whitespace-pre-wrap [overflow-wrap:anywhere]">
        {stripInvisible(text.slice(0, most))}
        {text.length > most ? '…' : ''}
      </pre>
    </section>
  );
}
