import type { ModelDownload } from '@shared/contract/models';
import { useRef } from 'react';
import { messageOf, note, useAct, useEvent, useMay } from '../client';
import { useWantedModels } from '../client/wanted-model';
import { useWords } from '../i18n';

/** Says on every page when a download ends, and puts a model to use that was wanted for that. */
export function useModelArrivals(): void {
  const { t } = useWords('models');
  const mayChange = useMay('admin');
  const choose = useAct('models.choose', ['models.catalogue', 'models.list', 'system.status', 'settings.get']);
  const states = useRef(new Map<string, ModelDownload['state']>());
  const use = (id: string) =>
    choose.mutate(
      { id },
      { onSuccess: ({ model }) => note(t('roles.chosen', { title: model.title })), onError: (error) => note(messageOf(error), { tone: 'bad', ms: 12_000 }) },
    );
  useEvent('model.download', ({ id, title, state, detail }) => {
    const before = states.current.get(id);
    states.current.set(id, state);
    if (before === state) return;
    const { ids, forget } = useWantedModels.getState();
    if (state === 'done') {
      if (ids.includes(id) && mayChange) use(id);
      else note(t('downloads.done', { title }), { ms: 15_000, ...(mayChange ? { action: { label: t('downloads.use'), run: () => use(id) } } : {}) });
    } else if (state === 'failed') note(t('downloads.failed', { title, detail }), { tone: 'bad', ms: 12_000 });
    else if (state === 'cancelled') note(t('downloads.cancelled', { title }));
    if (state === 'done' || state === 'cancelled') forget(id);
  });
}
