import { Link } from 'wouter';
import { messageOf, useAct } from '../../client';
import { isOpen, useModelLibrary } from '../../client/model-library';
import { useRecommended } from '../../client/use-recommended';
import { useWantedModels } from '../../client/wanted-model';
import { coreText, ownText, useWords } from '../../i18n';
import { bytes, Progress } from '../../ui';
import { OfferCard } from './offer-card';

/** A bigger model with one click; it answers as soon as it is here. */
export function ModelOffer({ best }: { best: boolean }) {
  const { t } = useWords('setup');
  const { data: library } = useModelLibrary();
  const get = useAct('models.download', ['models.catalogue', 'setup.get']);
  const recommended = useRecommended(library);
  const download = library?.downloads.find(({ id }) => id === get.data?.id) ?? library?.downloads.find(isOpen);
  if (library === undefined) return null;
  if (recommended === null && download === undefined) {
    return (
      <OfferCard title={t('offer.get-model.show')} text={t('offer.get-model.none')} best={false} state="open">
        <Link href="/models" className="mt-2 inline-block font-semibold text-accent underline underline-offset-2">
          {t('offer.get-model.show')}
        </Link>
      </OfferCard>
    );
  }
  const failed = get.error !== null || download?.state === 'failed';
  const comes = download === undefined ? (get.isPending ? 'working' : 'open') : download.state === 'done' ? 'done' : 'working';
  const run = () => recommended !== null && get.mutate({ id: recommended.id }, { onSuccess: ({ id }) => useWantedModels.getState().want(id) });
  return (
    <OfferCard
      title={t('offer.get-model.title', { title: download?.title ?? recommended?.entry.title ?? '' })}
      text={
        recommended === null
          ? coreText(download?.detail ?? '')
          : t('offer.get-model.text', {
              size: bytes(recommended.quant.bytes),
              goodFor: ownText('modelTexts', recommended.entry.id) ?? recommended.entry.goodFor,
            })
      }
      best={best}
      state={failed ? 'failed' : comes}
      problem={get.error === null ? (download === undefined ? null : coreText(download.detail)) : messageOf(get.error)}
      action={{ label: t('offer.get-model.action'), run }}
    >
      {download === undefined ? null : (
        <div className="mt-2.5 flex items-center gap-3 font-mono text-xs text-ink2">
          <Progress value={download.totalBytes === 0 ? 0 : download.bytes / download.totalBytes} label={download.title} />
          {t('offer.ofTotal', { done: bytes(download.bytes), total: bytes(download.totalBytes) })}
        </div>
      )}
    </OfferCard>
  );
}
