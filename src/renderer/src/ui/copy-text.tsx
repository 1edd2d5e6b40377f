import { CopyButton } from './copy-button';

/** A command to copy: shown as it is, with one quiet button. */
export function CopyText({ label, copyLabel, text }: { label: string; copyLabel: string; text: string }) {
  return (
    <figure className="min-w-0">
      <figcaption className="mb-1 flex items-center justify-between gap-2 text-sm text-ink2">
        {label}
        <CopyButton text={text} label={copyLabel} />
      </figcaption>
      <pre className="rounded-control border border-line bg-panel px-4 py-3 font-mono text-sm break-words whitespace-pre-wrap">
        <code>{text}</code>
      </pre>
    </figure>
  );
}
