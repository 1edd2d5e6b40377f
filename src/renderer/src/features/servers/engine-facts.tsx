// The engine in pairs of a name and a value: what was chosen for the model in memory and why, or what it will need.
import type { EngineLoaded } from '@shared/contract/engine';
import type { ModelFit } from '@shared/contract/models';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n';
import { bytes, duration, number } from '../../ui';
import { type Fact, Mono } from './part-card';

/** Of the model in memory. */
export function useLoadedFacts(): (loaded: EngineLoaded) => Fact[] {
  const { t } = useWords('servers');
  return (loaded) => {
    const { contextTokens, trainedTokens, contextLimit, conversations, conversationsWanted, conversationsKept, answering } = loaded;
    const kvType = loaded.kvType;
    return [
      [t('engine.memory'), loaded.memoryBytes === null ? t('engine.memoryUnknown') : t('engine.memoryNow', { size: bytes(loaded.memoryBytes) })],
      [
        t('engine.context'),
        <Why key="context" why={t(`engine.contextLimit.${contextLimit}`, { trained: number(trainedTokens) })}>
          {t('engine.contextTokens', { tokens: number(contextTokens) })}
        </Why>,
      ],
      [
        t('engine.kept'),
        <Why
          key="kept"
          why={conversations < conversationsWanted ? t('engine.keptFewer', { held: conversations, wanted: conversationsWanted }) : t('engine.keptWhy')}
        >
          {t('engine.keptOf', { kept: conversationsKept, held: conversations })}
        </Why>,
      ],
      ...(answering === 0 ? [] : [[t('engine.answering'), t('engine.answeringCount', { count: answering })] as const]),
      [t('engine.threads'), number(loaded.threads)],
      [
        t('engine.gpu'),
        loaded.gpu === null ? t(`engine.noGpu.${loaded.noGpu ?? 'none-found'}`) : <Mono key="gpu">{[loaded.gpu, ...loaded.gpuDevices].join(', ')}</Mono>,
      ],
      [t('engine.attention'), t(loaded.flashAttention ? 'engine.flash' : 'engine.noFlash', { type: kvType })],
      [t('engine.loadedIn'), duration(loaded.loadMs)],
    ];
  };
}

/** Of a model that is not in memory, as far as that can be said before. */
export function useFitFacts(): (fit: ModelFit) => Fact[] {
  const { t } = useWords('servers');
  return (fit) => [
    [t('engine.context'), t('engine.contextTokens', { tokens: number(fit.contextTokens) })],
    [t('engine.memory'), t('engine.memoryNeeds', { range: `${bytes(fit.need.low)} – ${bytes(fit.need.high)}`, free: bytes(fit.memory.freeBytes) })],
  ];
}

function Why({ children, why }: { children: ReactNode; why: string }) {
  return (
    <>
      {children}
      <span className="block text-sm text-ink2">{why}</span>
    </>
  );
}
