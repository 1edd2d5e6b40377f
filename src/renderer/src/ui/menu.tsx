import { DropdownMenu } from 'radix-ui';
import { type ReactNode, useRef } from 'react';
import { classes } from './classes';
import { MenuPortal } from './menu-portal';

export interface MenuItem {
  label: string;
  icon?: ReactNode;
  danger?: boolean;
  disabled?: boolean;
  /** A tick before it: one of several is chosen. */
  checked?: boolean;
  onSelect(): void;
}

/** A button that opens a short list of actions. `items`: groups, with a line between them. */
export function Menu({ trigger, items, label }: { trigger: ReactNode; items: readonly (readonly MenuItem[])[]; label: string }) {
  /** Done once the menu is gone and its button has the cursor again: what opens then gives it back there. */
  const chosen = useRef<(() => void) | null>(null);
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <MenuPortal label={label}>
        <DropdownMenu.Content
          aria-label={label}
          align="end"
          sideOffset={4}
          collisionPadding={8}
          onCloseAutoFocus={() => {
            const act = chosen.current;
            chosen.current = null;
            if (act !== null) queueMicrotask(act);
          }}
          className="z-50 max-h-[var(--radix-dropdown-menu-content-available-height)] min-w-48 animate-appear overflow-y-auto rounded-card border border-line bg-card p-1 shadow-soft"
        >
          {items
            .filter((group) => group.length > 0)
            .map((group, index) => (
              <DropdownMenu.Group key={group.map((item) => item.label).join()}>
                {index === 0 ? null : <DropdownMenu.Separator className="mx-2 my-1 h-px bg-line" />}
                {group.map((item) => (
                  <DropdownMenu.Item
                    key={item.label}
                    disabled={item.disabled}
                    onSelect={() => {
                      chosen.current = item.onSelect;
                    }}
                    className={classes(
                      'flex h-8 cursor-default items-center gap-2.5 rounded-control px-2.5 text-md outline-none select-none data-[disabled]:opacity-50 data-[highlighted]:bg-line',
                      item.danger === true && 'text-red',
                      item.checked === true && 'font-semibold text-accent',
                    )}
                  >
                    {item.icon}
                    {item.label}
                  </DropdownMenu.Item>
                ))}
              </DropdownMenu.Group>
            ))}
        </DropdownMenu.Content>
      </MenuPortal>
    </DropdownMenu.Root>
  );
}
