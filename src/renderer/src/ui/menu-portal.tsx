import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';

/** An open menu lies beside the page, so that nothing cuts it off; a named region of its own keeps it among the landmarks. */
export function MenuPortal({ label, children }: { label: string; children: ReactNode }) {
  return (
    <DropdownMenu.Portal>
      <section aria-label={label}>{children}</section>
    </DropdownMenu.Portal>
  );
}
