import { type Mode, modeSchema } from '@shared/contract/messages';
import { ChevronDown, Shield } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { messageOf, note, useMay } from '../../../client';
import { useSetting } from '../../../client/setting';
import { useWords } from '../../../i18n';
import { Button, classes, MenuPortal } from '../../../ui';

const modes = modeSchema.options;

/** When new chats ask, always in sight; each way in plain words. */
export function ModeSwitch() {
  const { t } = useWords('approvals');
  const { t: common } = useWords();
  const may = useMay('admin');
  const { value, set } = useSetting('agents.defaults.mode');
  const mode: Mode | undefined = modes.find((each) => each === value);
  if (!may || mode === undefined) return null;
  const choose = (next: Mode) => {
    if (next === mode) return;
    set(next).then(
      () => note(t('mode.changed', { mode: t(`mode.names.${next}`) }), { action: { label: common('undo'), run: () => void set(mode) } }),
      (error: unknown) => note(messageOf(error), { tone: 'bad' }),
    );
  };
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <Button
          small
          className={classes('h-8 rounded-full', mode === 'allow-workspace' && 'border-wheat')}
          icon={<Shield size={16} strokeWidth={1.75} aria-hidden="true" />}
          aria-label={`${t('mode.label')}: ${t(`mode.names.${mode}`)}`}
        >
          <span className="max-w-44 truncate">{t(`mode.names.${mode}`)}</span>
          <ChevronDown size={16} strokeWidth={1.75} aria-hidden="true" className="text-ink3" />
        </Button>
      </DropdownMenu.Trigger>
      <MenuPortal label={t('mode.label')}>
        <DropdownMenu.Content
          aria-label={`${t('mode.label')}. ${t('mode.hint')}`}
          align="end"
          sideOffset={4}
          collisionPadding={8}
          className="z-50 w-84 max-w-[calc(100vw-1rem)] animate-appear rounded-card border border-line bg-card p-1.5 shadow-soft"
        >
          <DropdownMenu.Label aria-hidden="true" className="px-2.5 pt-1.5 pb-2">
            <span className="block font-semibold">{t('mode.label')}</span>
            <span className="block text-sm text-ink3">{t('mode.hint')}</span>
          </DropdownMenu.Label>
          <DropdownMenu.RadioGroup value={mode} onValueChange={(next) => choose(modeSchema.parse(next))}>
            {modes.map((each) => (
              <DropdownMenu.RadioItem
                key={each}
                value={each}
                className="flex cursor-default gap-3 rounded-control px-2.5 py-2 outline-none select-none data-[highlighted]:bg-line"
              >
                <span
                  aria-hidden="true"
                  className={classes('mt-1 grid size-4 shrink-0 place-items-center rounded-full border', each === mode ? 'border-accent' : 'border-line2')}
                >
                  {each === mode ? <span className="size-2 rounded-full bg-accent" /> : null}
                </span>
                <span className="min-w-0">
                  <span className="block text-md font-medium">{t(`mode.names.${each}`)}</span>
                  <span className="block text-sm text-ink2">{t(`mode.words.${each}`)}</span>
                </span>
              </DropdownMenu.RadioItem>
            ))}
          </DropdownMenu.RadioGroup>
        </DropdownMenu.Content>
      </MenuPortal>
    </DropdownMenu.Root>
  );
}
