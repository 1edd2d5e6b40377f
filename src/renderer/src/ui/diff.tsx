import { useMemo, useState } from 'react';
import { useWords } from '../i18n';
import { Button } from './button';
import { classes } from './classes';

interface Line {
  kind: 'same' | 'added' | 'removed' | 'hunk';
  number: number | null;
  text: string;
}

/** Lines of a unified diff with the numbers they have in their file. Headers are left out; inside of a hunk nothing is one, whatever it looks like: its lines are counted. */
export function readDiff(diff: string): Line[] {
  const lines: Line[] = [];
  let before = 0;
  let after = 0;
  let removedLeft = 0;
  let addedLeft = 0;
  for (const raw of diff.split('\n')) {
    if (removedLeft <= 0 && addedLeft <= 0) {
      const hunk = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(raw);
      if (hunk === null) continue;
      before = Number(hunk[1]);
      removedLeft = Number(hunk[2] ?? 1);
      after = Number(hunk[3]);
      addedLeft = Number(hunk[4] ?? 1);
      if (lines.length > 0) lines.push({ kind: 'hunk', number: null, text: '⋯' });
    } else if (raw.startsWith('+')) {
      lines.push({ kind: 'added', number: after++, text: raw.slice(1) });
      addedLeft--;
    } else if (raw.startsWith('-')) {
      lines.push({ kind: 'removed', number: before++, text: raw.slice(1) });
      removedLeft--;
    } else if (!raw.startsWith('\\')) {
      lines.push({ kind: 'same', number: after++, text: raw.slice(1) });
      before++;
      addedLeft--;
      removedLeft--;
    }
  }
  return lines;
}

/** So much is drawn at once; the rest on demand, so that a huge write does not stop the window. */
const mostLines = 400;
const mostCharacters = 2_000;

const marks = { same: ' ', added: '+', removed: '−', hunk: ' ' };

/** A unified diff as a person reads it: removed lines red, added lines green, each with its number. */
export function Diff({ diff, label }: { diff: string; label: string }) {
  const { t } = useWords();
  const [whole, setWhole] = useState(false);
  const lines = useMemo(() => readDiff(diff), [diff]);
  const cut = !whole && (lines.length > mostLines || lines.some(({ text }) => text.length > mostCharacters));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section aria-label={label} tabIndex={0} className="max-h-96 overflow-auto bg-bg py-2 font-mono text-sm">
      <table className="w-full border-collapse">
        <tbody>
          {(cut ? lines.slice(0, mostLines) : lines).map((line, index) => (
            <tr
              // biome-ignore lint/suspicious/noArrayIndexKey: lines of one diff never move
              key={index}
              className={classes(line.kind === 'added' && 'bg-soft', line.kind === 'removed' && 'bg-red-soft')}
            >
              <td className="w-10 pr-2 pl-4 text-right align-top text-ink2 select-none">{line.number}</td>
              <td className="w-4 align-top text-ink2 select-none">{marks[line.kind]}</td>
              <td className="pr-4 break-words whitespace-pre-wrap">
                {cut && line.text.length > mostCharacters ? `${line.text.slice(0, mostCharacters)} …` : line.text}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {cut ? (
        <div className="flex flex-wrap items-center gap-3 px-4 pt-2 font-sans text-md text-wheat-ink">
          {t('diffCut', { count: lines.length })}
          <Button small onClick={() => setWhole(true)}>
            {t('diffWhole')}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
