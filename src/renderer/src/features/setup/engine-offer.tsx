import { useRead } from '../../client';
import { useWords } from '../../i18n';
import type { Setup } from './found-setup';
import { OfferCard } from './offer-card';

/** The engine: nothing has to be done, it only has to be wanted. */
export function EngineOffer({ setup, best, chosen, onChoose }: { setup: Setup; best: boolean; chosen: boolean; onChoose(on: boolean): void }) {
  const { t } = useWords('setup');
  const { data } = useRead('models.catalogue', {});
  const starter = data?.installed.find((model) => model.chosen)?.source === 'bundled';
  const leads = setup.model?.startsWith('engine/') ?? false;
  const text = t(leads ? 'offer.use-engine.text' : 'offer.use-engine.standby');
  return (
    <OfferCard
      title={t('offer.use-engine.title')}
      text={starter ? `${text} ${t('offer.use-engine.starter')}` : text}
      best={best}
      state={chosen ? 'done' : 'open'}
      action={{ label: t('offer.use-engine.action'), run: () => onChoose(true) }}
    />
  );
}
