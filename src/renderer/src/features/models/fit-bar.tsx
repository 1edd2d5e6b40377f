import type { ModelFit } from '@shared/contract/models';

export const fitColours: Record<ModelFit['parts'][number]['name'], string> = {
  weights: 'bg-accent',
  cache: 'bg-wheat',
  compute: 'bg-blue',
  process: 'bg-ink3',
};

/** The parts side by side: solid what is sure, pale what may come on top; the mark stands where free memory ends. */
export function FitBar({ fit, label, freeWord }: { fit: ModelFit; label: string; freeWord: string }) {
  const { freeBytes } = fit.memory;
  const whole = Math.max(freeBytes, fit.need.high) * 1.04;
  const share = (amount: number) => `${(amount / whole) * 100}%`;
  const mark = freeBytes / whole;
  return (
    <div role="img" aria-label={label} className="pb-5">
      <div className="relative">
        <div className="flex h-3 overflow-hidden rounded-full bg-line">
          {fit.parts.map(({ name, need }) => (
            <div key={name} className={fitColours[name]} style={{ width: share(need.low) }} />
          ))}
          {fit.parts.map(({ name, need }) => (
            <div key={name} className={`${fitColours[name]} opacity-40`} style={{ width: share(Math.max(0, need.high - need.low)) }} />
          ))}
        </div>
        <div className="absolute -top-1 h-5 w-0.5 bg-ink" style={{ insetInlineStart: share(freeBytes) }}>
          <span className={`absolute top-5 text-xs whitespace-nowrap text-ink2 ${mark > 0.5 ? 'end-0' : 'start-0'}`}>{freeWord}</span>
        </div>
      </div>
    </div>
  );
}
