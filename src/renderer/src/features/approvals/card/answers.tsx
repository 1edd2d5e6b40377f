import type { GrantKind } from '@shared/contract/approvals';
import { MoreHorizontal } from 'lucide-react';
import { type Ref, useEffect, useId, useRef, useState } from 'react';
import { useWords } from '../../../i18n';
import { Button, IconButton, Input, Menu } from '../../../ui';

export type Answer = { decision: 'allow'; grant: GrantKind } | { decision: 'deny'; reason?: string };

/** The answers to one question. Deny comes first and has the focus. */
export function Answers({
  denyRef,
  preview,
  busy,
  hint,
  onAnswer,
}: {
  denyRef: Ref<HTMLButtonElement>;
  preview: string;
  busy: boolean;
  hint: string;
  /** `byKey`: pressed by keyboard, not by a pointer. */
  onAnswer(answer: Answer, byKey: boolean): void;
}) {
  const { t } = useWords('approvals');
  const [reasoning, setReasoning] = useState(false);
  if (reasoning) return <Reason busy={busy} onCancel={() => setReasoning(false)} onDeny={(reason) => onAnswer({ decision: 'deny', reason }, true)} />;
  return (
    <footer className="flex flex-wrap items-center gap-2 px-4 py-3 max-sm:gap-1 max-sm:px-3 max-sm:*:[button]:px-3">
      <Button ref={denyRef} aria-disabled={busy} aria-description={preview} onClick={({ detail }) => onAnswer({ decision: 'deny' }, detail === 0)}>
        {t('deny')}
      </Button>
      <Button
        kind="primary"
        aria-disabled={busy}
        aria-description={preview}
        onClick={({ detail }) => onAnswer({ decision: 'allow', grant: 'once' }, detail === 0)}
      >
        {t('allowOnce')}
      </Button>
      <Button aria-disabled={busy} title={t('thisSessionHint')} onClick={({ detail }) => onAnswer({ decision: 'allow', grant: 'session' }, detail === 0)}>
        {t('thisSession')}
      </Button>
      <Menu
        label={t('moreAnswers')}
        trigger={<IconButton aria-disabled={busy} label={t('moreAnswers')} icon={<MoreHorizontal size={18} strokeWidth={1.75} />} />}
        items={[
          [{ label: t('always'), onSelect: () => onAnswer({ decision: 'allow', grant: 'always' }, true) }],
          [{ label: `${t('denyWithReason')} …`, danger: true, onSelect: () => setReasoning(true) }],
        ]}
      />
      <span className="ms-auto text-sm text-ink3 max-sm:hidden">{busy ? t('sending') : hint}</span>
    </footer>
  );
}

function Reason({ busy, onCancel, onDeny }: { busy: boolean; onCancel(): void; onDeny(reason: string): void }) {
  const { t } = useWords('approvals');
  const { t: common } = useWords();
  const [reason, setReason] = useState('');
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <form
      className="flex flex-col gap-2 px-4 py-3"
      onSubmit={(event) => {
        event.preventDefault();
        onDeny(reason.trim());
      }}
    >
      <label htmlFor={id} className="text-sm text-ink2">
        {t('reason')}
      </label>
      <div className="flex flex-wrap gap-2">
        <Input
          id={id}
          ref={input}
          className="min-w-40 flex-1"
          maxLength={500}
          value={reason}
          placeholder={t('reasonPlaceholder')}
          onChange={(event) => setReason(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            onCancel();
          }}
        />
        <Button type="submit" kind="danger" disabled={busy || reason.trim() === ''}>
          {t('sendDenial')}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {common('cancel')}
        </Button>
      </div>
    </form>
  );
}
