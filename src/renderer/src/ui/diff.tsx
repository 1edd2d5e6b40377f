import { useMemo } from 'react';
import { classes } from './classes';

interface Line {
  kind: 'same' | 'added' | 'removed' | 'hunk';
  number: number | null;
  text: string;
}

/** Lines of a unified diff with the numbers they have in their file; headers are left out. */
export function readDiff(diff: string): Line[] {
  const lines: Line[] = [];
  let before = 0;
  let after = 0;
  for (const raw of diff.split('\n')) {
    const hunk = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(raw);
    if (hunk !== null) {
      before = Number(hunk[1]);
      after = Number(hunk[2]);
      if (lines.length > 0) lines.push({ kind: 'hunk', number: null, text: '⋯' });
    } else if (/^(---|\+\+\+|Index:|=====|diff )/.test(raw) || raw.startsWith('\\')) {
    } else if (raw.startsWith('+')) lines.push({ kind: 'added', number: after++, text: raw.slice(1) });
    else if (raw.startsWith('-')) lines.push({ kind: 'removed', number: before++, text: raw.slice(1) });
    else if (raw.startsWith(' ')) {
      lines.push({ kind: 'same', number: after++, text: raw.slice(1) });
      before++;
    }
  }
  return lines;
}

const marks = { same: ' ', added: '+', removed: '−', hunk: ' ' };

/** A unified diff as a person reads it: removed lines red, added lines green, each with its number. */
export function Diff({ diff, label }: { diff: string; label: string }) {
  const lines = useMemo(() => readDiff(diff), [diff]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section aria-label={label} tabIndex={0} className="max-h-96 overflow-auto bg-bg py-2 font-mono text-sm">
      <table className="w-full border-collapse">
        <tbody>
          {lines.map((line, index) => (
            <tr
              // biome-ignore lint/suspicious/noArrayIndexKey: lines of one diff never move
              key={index}
              className={classes(line.kind === 'added' && 'bg-soft', line.kind === 'removed' && 'bg-red-soft')}
            >
              <td className="w-10 pr-2 pl-4 text-right align-top text-ink2 select-none">{line.number}</td>
              <td className="w-4 align-top text-ink2 select-none">{marks[line.kind]}</td>
              <td className="pr-4 break-words whitespace-pre-wrap">{line.text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
