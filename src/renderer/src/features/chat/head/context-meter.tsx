import { useWords } from '../../../i18n';
import { compact, Meter } from '../../../ui';
import { useAside } from '../aside/aside-store';
import { useView } from '../state/use-chat';

/** How full the model's window is; opens what fills it. */
export function ContextMeter() {
  const { t } = useWords('chat');
  const context = useView((view) => view.context);
  const show = useAside((state) => state.show);
  if (context === null || context.window === 0) return null;
  const { persona, tools, conversation } = context.parts;
  const label = t('context.label', { used: compact(context.used), window: compact(context.window) });
  return (
    <button
      type="button"
      aria-label={`${label} ${t('prompt.why')}`}
      title={label}
      onClick={() => show({ kind: 'prompt', messageId: null })}
      className="flex h-9 items-center gap-2.5 rounded-control px-1 text-ink3 transition-colors duration-150 hover:text-ink"
    >
      <span className="font-mono text-xs whitespace-nowrap @max-lg:hidden">
        {t('context.short', { used: compact(context.used), window: compact(context.window) })}
      </span>
      <Meter
        label={label}
        of={context.window}
        className="h-1.5 w-16"
        parts={[
          { name: t('prompt.groups.persona'), value: persona, tone: 'accent' },
          { name: t('prompt.groups.tools'), value: tools, tone: 'blue' },
          { name: t('prompt.groups.conversation'), value: conversation, tone: 'wheat' },
        ]}
      />
    </button>
  );
}
