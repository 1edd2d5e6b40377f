import type { Key } from '@shared/contract/keys';
import { KeyRound, Link2, Plus } from 'lucide-react';
import { useState } from 'react';
import { messageOf, note, useAct, useMay, useRead } from '../../client';
import { useWords } from '../../i18n';
import { Badge, Button, Dialog, fullTime, shortTime, Trouble } from '../../ui';
import { LinkDialog } from './link-dialog';
import { NewKeyDialog } from './new-key-dialog';
import { Section } from './section';

/** Who has a key, what each may do, and how to make and end them. */
export function Keys({ dialog, onDialog }: { dialog: 'key' | 'link' | null; onDialog(dialog: 'key' | 'link' | null): void }) {
  const { t } = useWords('servers');
  const mayChange = useMay('admin');
  const { data, error } = useRead('keys.list', {}, { refreshOn: ['key.created', 'key.revoked'], enabled: mayChange, everyMs: 60_000 });
  if (!mayChange) {
    return (
      <Section title={t('keys.title')}>
        <p className="text-md text-ink2">{t('keys.admin')}</p>
      </Section>
    );
  }
  return (
    <Section
      title={t('keys.title')}
      hint={t('keys.hint')}
      aside={
        <>
          <Button small icon={<Link2 size={16} strokeWidth={1.75} />} onClick={() => onDialog('link')}>
            {t('keys.link')}
          </Button>
          <Button small icon={<Plus size={16} strokeWidth={1.75} />} onClick={() => onDialog('key')}>
            {t('keys.new')}
          </Button>
        </>
      }
    >
      {error === null ? null : <Trouble text={messageOf(error)} />}
      {data === undefined ? null : data.keys.length === 0 ? (
        <p className="rounded-card border border-dashed border-line2 px-4 py-4 text-md text-ink2">{t('keys.none')}</p>
      ) : (
        <ul className="divide-y divide-line rounded-card border border-line bg-card shadow-soft">
          {data.keys.map((key) => (
            <KeyRow key={key.id} entry={key} />
          ))}
        </ul>
      )}
      <NewKeyDialog open={dialog === 'key'} onClose={() => onDialog(null)} />
      <LinkDialog open={dialog === 'link'} onClose={() => onDialog(null)} />
    </Section>
  );
}

function KeyRow({ entry: { id, name, scopes, createdAt, lastUsedAt, expiresAt } }: { entry: Key }) {
  const { t } = useWords('servers');
  const { t: common } = useWords();
  const [asked, setAsked] = useState(false);
  const revoke = useAct('keys.revoke', ['keys.list']);
  const when = (word: string, at: number | null, never: string) => (
    <span title={at === null ? undefined : fullTime(at)}>
      {word} <span className="font-mono text-xs">{at === null ? never : shortTime(at)}</span>
    </span>
  );
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
      <KeyRound size={18} strokeWidth={1.75} aria-hidden="true" className="shrink-0 text-ink3 max-sm:hidden" />
      <div className="min-w-0 flex-[1_1_14rem]">
        <p className="truncate font-semibold">{name}</p>
        <p className="flex flex-wrap gap-x-4 text-sm text-ink2">
          {when(t('keys.made'), createdAt, '')}
          {when(t('keys.used'), lastUsedAt, t('keys.never'))}
          {when(t('keys.ends'), expiresAt, t('keys.never'))}
        </p>
      </div>
      <div className="flex flex-wrap gap-1.5">
        {scopes.map((scope) => (
          <Badge key={scope} tone={scope === 'admin' ? 'waits' : 'quiet'}>
            {t(`keys.scope.${scope}`)}
          </Badge>
        ))}
      </div>
      <Button small kind="danger" aria-label={t('keys.revoke', { name })} onClick={() => setAsked(true)}>
        {t('keys.revokeDo')}
      </Button>
      <Dialog
        open={asked}
        onClose={() => setAsked(false)}
        title={t('keys.revokeTitle', { name })}
        actions={
          <>
            <Button onClick={() => setAsked(false)}>{common('cancel')}</Button>
            <Button
              kind="danger"
              disabled={revoke.isPending}
              onClick={() =>
                revoke.mutate(
                  { keyId: id },
                  {
                    onSuccess: () => note(t('keys.revoked', { name })),
                    onError: (error) => note(messageOf(error), { tone: 'bad' }),
                    onSettled: () => setAsked(false),
                  },
                )
              }
            >
              {t('keys.revokeDo')}
            </Button>
          </>
        }
      >
        <p>{t('keys.revokeText')}</p>
      </Dialog>
    </li>
  );
}
