import { useId } from 'react';
import { classes } from '../../ui';

/** A few choices side by side, one of them chosen: radio buttons that look like one control. */
export function Choice<Value extends string>({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange(value: Value): void;
}) {
  const name = useId();
  return (
    <fieldset className="flex min-w-0 flex-wrap gap-0.5 rounded-control border border-line2 bg-bg p-0.5">
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          className={classes(
            'relative flex h-7.5 cursor-pointer items-center rounded-[6px] px-3 text-md font-medium transition-colors duration-150 has-focus-visible:outline-2 has-focus-visible:outline-wheat',
            option.value === value ? 'bg-card text-ink shadow-soft' : 'text-ink2 hover:text-ink',
          )}
        >
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            className="absolute inset-0 cursor-pointer appearance-none opacity-0"
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
