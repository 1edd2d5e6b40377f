import { FarmhandError } from '@shared/contract/errors';
import { type ReactNode, useState } from 'react';
import { messageOf, note, useAct } from '../../client';
import { coreText, useWords } from '../../i18n';
import { Button, Dialog } from '../../ui';

export interface NamedModel {
  id: string;
  title: string;
}

/** Makes the engine answer with a model. One that does not fit is asked about, with the figures: `dialog` must stand somewhere on the page. */
export function useChooseModel(): { choose(model: NamedModel): void; busy: boolean; dialog: ReactNode } {
  const { t } = useWords('models');
  const act = useAct('models.choose', ['models.catalogue', 'models.list', 'system.status', 'settings.get']);
  const [doubt, setDoubt] = useState<{ model: NamedModel; text: string } | null>(null);
  const use = (model: NamedModel, loadAnyway: boolean) =>
    act.mutate(
      { id: model.id, loadAnyway },
      {
        onSuccess: () => {
          setDoubt(null);
          note(t('roles.chosen', { title: model.title }));
        },
        onError: (error) => {
          if (isDoubt(error) && !loadAnyway) setDoubt({ model, text: coreText(error.message) });
          else note(messageOf(error), { tone: 'bad', ms: 12_000 });
        },
      },
    );
  return {
    choose: (model) => use(model, false),
    busy: act.isPending,
    dialog: (
      <LoadAnyway
        doubt={doubt?.text ?? null}
        busy={act.isPending}
        onClose={() => setDoubt(null)}
        onLoad={() => (doubt === null ? undefined : use(doubt.model, true))}
      />
    ),
  };
}

/** The gateway refuses what does not fit until it is told to go on. */
export function isDoubt(error: unknown): error is FarmhandError {
  return error instanceof FarmhandError && error.code === 'conflict' && error.message.includes('--load-anyway');
}

export function LoadAnyway({ doubt, busy, onClose, onLoad }: { doubt: string | null; busy: boolean; onClose(): void; onLoad(): void }) {
  const { t } = useWords('models');
  const { t: common } = useWords();
  return (
    <Dialog
      open={doubt !== null}
      onClose={onClose}
      title={t('anyway.title')}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button kind="danger" disabled={busy} onClick={onLoad}>
            {t('anyway.load')}
          </Button>
        </>
      }
    >
      <p>{doubt?.replace(/\s*To try it all the same.*$/s, '')}</p>
      <p className="mt-3 text-md text-ink2">{t('anyway.text')}</p>
    </Dialog>
  );
}
