import { classes } from './classes';

export interface MeterPart {
  name: string;
  value: number;
  tone: 'accent' | 'wheat' | 'blue' | 'quiet';
}

const colours = { accent: 'bg-accent', wheat: 'bg-wheat', blue: 'bg-blue', quiet: 'bg-line2' };

/** Parts of a whole as one bar; `of` is the whole, in the same unit. */
export function Meter({ parts, of, label, className }: { parts: readonly MeterPart[]; of: number; label: string; className?: string }) {
  return (
    <div role="img" aria-label={label} className={classes('flex h-2 gap-px overflow-hidden rounded-full bg-line', className)}>
      {parts
        .filter((part) => part.value > 0)
        .map((part) => (
          <div
            key={part.name}
            title={`${part.name}: ${part.value}`}
            className={colours[part.tone]}
            style={{ width: `${(part.value / Math.max(1, of)) * 100}%` }}
          />
        ))}
    </div>
  );
}
