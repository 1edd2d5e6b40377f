import { useWords } from '../../i18n';
import { ConnectOffer } from './connect-offer';
import { EngineOffer } from './engine-offer';
import { FarmOffer } from './farm-offer';
import type { Setup } from './found-setup';
import { ModelOffer } from './model-offer';
import { Step } from './step';

/** The ways to go on, best first. */
export function Offers({ setup, byEngine, onByEngine }: { setup: Setup; byEngine: boolean; onByEngine(on: boolean): void }) {
  const { t } = useWords('setup');
  const { offers } = setup;
  const withModel = offers.includes('get-model') ? offers : offers.flatMap((offer) => (offer === 'connect' ? (['get-model', offer] as const) : [offer]));
  return (
    <Step number={2} title={t('offer.title')}>
      <ul className="flex flex-col gap-3">
        {withModel.map((offer, index) => {
          const best = index === 0;
          if (offer === 'use-engine') return <EngineOffer key={offer} setup={setup} best={best} chosen={byEngine} onChoose={onByEngine} />;
          if (offer === 'get-model') return <ModelOffer key={offer} best={best} />;
          if (offer === 'connect') return <ConnectOffer key={offer} />;
          return <FarmOffer key={offer} offer={offer} best={best} onUsed={() => onByEngine(false)} />;
        })}
      </ul>
    </Step>
  );
}
