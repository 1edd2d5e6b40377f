import type { MethodOutput } from '@shared/contract';
import { Link } from 'wouter';
import { messageOf, note, useAct, useMay, useRead } from '../../client';
import { titleOf, useModelLibrary } from '../../client/model-library';
import { useSetting } from '../../client/setting';
import { coreText, useWords } from '../../i18n';
import { Button, bytes, duration, number, type Tone, Waiting } from '../../ui';
import { type Fact, Mono, PartCard } from './part-card';

type EngineStatus = MethodOutput<'system.status'>['engine'];
const tones: Record<EngineStatus['state'] | 'asleep', Tone> = { ready: 'good', asleep: 'waits', absent: 'quiet', failing: 'bad', starting: 'waits' };

/** The built-in engine: its model, what it needs, and what it says of itself. */
export function EngineCard({ engine }: { engine: EngineStatus }) {
  const { t } = useWords('servers');
  const mayChange = useMay('admin');
  const restart = useAct('engine.restart', ['system.status']);
  const { data: library } = useModelLibrary();
  const { value: threads } = useSetting('models.providers.engine.threads');
  const { value: idle } = useSetting('models.providers.engine.idleMinutes');
  const chosen = library?.installed.find((model) => model.chosen);
  const { data: fit } = useRead('models.fit', { id: chosen?.id ?? '' }, { enabled: chosen !== undefined });
  const asleep = engine.state === 'ready' && engine.detail.includes('loads with the first message');
  const state = asleep ? 'asleep' : engine.state;
  const facts: Fact[] = [
    ...(engine.model === null ? [] : [[t('engine.model'), <Mono key="model">{chosen === undefined ? engine.model : titleOf(chosen)}</Mono>] as const]),
    ...(fit === undefined || chosen === undefined
      ? []
      : ([
          [t('engine.context'), t('engine.contextTokens', { tokens: number(fit.contextTokens) })],
          [t('engine.memory'), t('engine.memoryNeeds', { range: `${bytes(fit.need.low)} – ${bytes(fit.need.high)}`, free: bytes(fit.memory.freeBytes) })],
        ] as const)),
    ...(threads === undefined ? [] : [[t('engine.threads'), typeof threads === 'number' ? number(threads) : t('engine.auto')] as const]),
    ...(typeof idle === 'number' && idle > 0 ? [[t('engine.sleeps'), t('engine.after', { time: duration(idle * 60_000) })] as const] : []),
  ];
  const troubled = engine.state === 'failing' || engine.state === 'absent';
  return (
    <PartCard
      title={t('engine.title')}
      tone={tones[state]}
      word={t(`state.${state}`)}
      sentence={t(`engine.${state}`)}
      trouble={troubled ? { detail: engine.detail, action: engine.action } : null}
      facts={facts}
      actions={
        restart.isPending ? (
          <Waiting text={t('engine.restarting')} />
        ) : (
          <>
            <Link
              href="/models"
              className="inline-flex h-7 items-center rounded-control border border-line2 bg-card px-2.5 text-sm font-semibold transition-colors duration-150 hover:border-ink3"
            >
              {t('engine.choose')}
            </Link>
            {mayChange && engine.model !== null ? (
              <Button
                small
                onClick={() =>
                  restart.mutate({}, { onSuccess: () => note(t('engine.restarted')), onError: (error) => note(messageOf(error), { tone: 'bad', ms: 12_000 }) })
                }
              >
                {t('engine.restart')}
              </Button>
            ) : null}
          </>
        )
      }
    >
      {troubled ? null : (
        <p className="rounded-control bg-panel px-3 py-2 font-mono text-xs break-words text-ink2">
          <span className="sr-only">{t('engine.says')}: </span>
          {coreText(engine.detail)}
        </p>
      )}
    </PartCard>
  );
}
