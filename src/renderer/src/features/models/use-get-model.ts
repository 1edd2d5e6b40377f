import { messageOf, note, useAct } from '../../client';
import { useWantedModels } from '../../client/wanted-model';
import { useWords } from '../../i18n';

/** Queues a download, or goes on with one, and says so. `id` as models.download takes it. */
export function useGetModel() {
  const { t } = useWords('models');
  const act = useAct('models.download', ['models.catalogue']);
  return {
    busy: act.isPending,
    /** `use`: it answers as soon as it is here. */
    get: (id: string, { quant, use = false }: { quant?: string; use?: boolean } = {}) =>
      act.mutate(
        { id, ...(quant === undefined ? {} : { quant }) },
        {
          onSuccess: (download) => {
            if (use) useWantedModels.getState().want(download.id);
            note(t('downloads.begun', { title: download.title }));
          },
          onError: (error) => note(messageOf(error), { tone: 'bad', ms: 12_000 }),
        },
      ),
  };
}
