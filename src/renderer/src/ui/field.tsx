import { ChevronDown } from 'lucide-react';
import { Switch as RadixSwitch } from 'radix-ui';
import { type InputHTMLAttributes, type ReactNode, type Ref, type SelectHTMLAttributes, type TextareaHTMLAttributes, useId } from 'react';
import { classes } from './classes';

const box =
  'w-full rounded-control border border-line2 bg-card px-3 text-md text-ink transition-colors duration-150 hover:border-ink3 disabled:opacity-50 aria-invalid:border-red';

/** A label, its control and what there is to say about it. The control gets the ids. */
export function Field({
  label,
  hint,
  problem,
  children,
}: {
  label: string;
  hint?: ReactNode;
  problem?: string | null;
  children: (ids: { id: string; 'aria-describedby': string; 'aria-invalid': boolean }) => ReactNode;
}) {
  const id = useId();
  const bad = problem !== undefined && problem !== null;
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
      </label>
      {children({ id, 'aria-describedby': `${id}-hint`, 'aria-invalid': bad })}
      <p id={`${id}-hint`} className={classes('text-sm', bad ? 'text-red' : 'text-ink3')}>
        {bad ? problem : hint}
      </p>
    </div>
  );
}

export function Input({ className, ...rest }: InputHTMLAttributes<HTMLInputElement> & { ref?: Ref<HTMLInputElement> }) {
  return <input className={classes(box, 'h-9', className)} {...rest} />;
}

export function TextArea({ className, ...rest }: TextareaHTMLAttributes<HTMLTextAreaElement> & { ref?: Ref<HTMLTextAreaElement> }) {
  return <textarea className={classes(box, 'py-2', className)} {...rest} />;
}

/** The system's own select: it works everywhere, with every keyboard and reader. `w-auto!` in `className`: as wide as its longest choice. */
export function Select({ className, ...rest }: SelectHTMLAttributes<HTMLSelectElement> & { ref?: Ref<HTMLSelectElement> }) {
  return (
    <span className={classes('grid min-w-0 items-center', className?.includes('w-auto') === true ? 'w-auto' : 'w-full')}>
      <select className={classes(box, 'col-start-1 row-start-1 h-9 min-w-0 appearance-none pe-8 text-ellipsis', className)} {...rest} />
      <ChevronDown size={16} strokeWidth={1.75} aria-hidden="true" className="pointer-events-none col-start-1 row-start-1 me-2.5 justify-self-end text-ink2" />
    </span>
  );
}

export function Switch({ label, checked, onChange, disabled }: { label: string; checked: boolean; onChange(on: boolean): void; disabled?: boolean }) {
  return (
    <RadixSwitch.Root
      aria-label={label}
      checked={checked}
      onCheckedChange={onChange}
      disabled={disabled}
      className="inline-flex h-6 w-10 shrink-0 items-center rounded-full border border-line2 bg-line px-0.5 transition-colors duration-150 disabled:opacity-50 data-[state=checked]:border-accent data-[state=checked]:bg-accent"
    >
      <RadixSwitch.Thumb className="size-4.5 rounded-full bg-card shadow-soft transition-transform dark:bg-ink2 dark:data-[state=checked]:bg-on-accent duration-150 data-[state=checked]:translate-x-4 rtl:data-[state=checked]:-translate-x-4" />
    </RadixSwitch.Root>
  );
}
