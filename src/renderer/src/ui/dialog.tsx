import { X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import { type ReactNode, useRef } from 'react';
import { useWords } from '../i18n';
import { IconButton } from './button';
import { classes } from './classes';

/** Who is asked for words can write at once; else the first button has the cursor. */
function focusField(event: Event): void {
  const field = event.currentTarget instanceof HTMLElement ? event.currentTarget.querySelector<HTMLElement>('input, textarea, select') : null;
  if (field === null) return;
  event.preventDefault();
  field.focus();
  if (field instanceof HTMLInputElement) field.select();
}

/** A question or a form over the page. Escape and a click beside it close it. */
export function Dialog({
  open,
  onClose,
  title,
  description,
  children,
  actions,
  wide = false,
}: {
  open: boolean;
  onClose(): void;
  title: string;
  description?: string;
  children?: ReactNode;
  actions?: ReactNode;
  wide?: boolean;
}) {
  const { t } = useWords();
  const before = useRef<Element | null>(null);
  return (
    <Radix.Root open={open} onOpenChange={(next) => (next ? undefined : onClose())}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-shade" />
        <Radix.Content
          onOpenAutoFocus={(event) => {
            before.current = document.activeElement;
            focusField(event);
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            // What the dialog did may have led the cursor elsewhere.
            if (document.activeElement === document.body && before.current instanceof HTMLElement) before.current.focus();
          }}
          className={classes(
            'fixed top-1/2 left-1/2 z-50 flex max-h-[min(90dvh,48rem)] w-[calc(100vw-2rem)] -translate-x-1/2 -translate-y-1/2 animate-appear flex-col rounded-card border border-line bg-card shadow-soft',
            wide ? 'max-w-3xl' : 'max-w-lg',
          )}
          {...(description === undefined ? { 'aria-describedby': undefined } : {})}
        >
          <header className="flex items-start gap-3 px-5 pt-4">
            <Radix.Title className="min-w-0 flex-1 font-serif text-xl font-semibold">{title}</Radix.Title>
            <Radix.Close asChild>
              <IconButton small label={t('close')} icon={<X size={16} strokeWidth={1.75} />} />
            </Radix.Close>
          </header>
          {description === undefined ? null : <Radix.Description className="px-5 pt-1 text-ink2">{description}</Radix.Description>}
          <div className="min-h-0 flex-1 overflow-y-auto px-5 py-4">{children}</div>
          {actions === undefined ? null : <footer className="flex flex-wrap justify-end gap-2 border-t border-line px-5 py-3">{actions}</footer>}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
