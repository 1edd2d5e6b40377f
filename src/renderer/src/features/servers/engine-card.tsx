import type { EngineState } from '@shared/contract/engine';
import { Link } from 'wouter';
import { messageOf, note, useAct, useCommands, useMay, useRead } from '../../client';
import { titleOf, useModelLibrary } from '../../client/model-library';
import { useSetting } from '../../client/setting';
import { coreText, useWords } from '../../i18n';
import { Button, bytes, duration, number, type Tone, Waiting } from '../../ui';
import { useFitFacts, useLoadedFacts } from './engine-facts';
import { type Fact, Mono, PartCard } from './part-card';

const tones: Record<EngineState['state'] | 'asleep', Tone> = { ready: 'good', asleep: 'good', absent: 'quiet', failing: 'bad', starting: 'waits' };

/** The built-in engine: its model, what was chosen for it and why, what it needs; restart it, or free its memory. */
export function EngineCard({ engine }: { engine: EngineState }) {
  const { t } = useWords('servers');
  const { data: library } = useModelLibrary();
  const { value: threads } = useSetting('models.providers.engine.threads');
  const { value: idle } = useSetting('models.providers.engine.idleMinutes');
  const loadedFacts = useLoadedFacts();
  const fitFacts = useFitFacts();
  const loaded = engine.loaded ?? null;
  const chosen = library?.installed.find((model) => model.chosen);
  const { data: fit } = useRead('models.fit', { id: chosen?.id ?? '' }, { enabled: chosen !== undefined && loaded === null });
  const state = engine.state === 'ready' && loaded === null ? 'asleep' : engine.state;
  const facts: Fact[] = [
    ...(engine.model === null ? [] : [[t('engine.model'), <Mono key="model">{chosen === undefined ? engine.model : titleOf(chosen)}</Mono>] as const]),
    ...(loaded === null ? (fit === undefined || chosen === undefined ? [] : fitFacts(fit)) : loadedFacts(loaded)),
    ...(loaded !== null || threads === undefined ? [] : [[t('engine.threads'), typeof threads === 'number' ? number(threads) : t('engine.auto')] as const]),
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
      actions={<EngineActions engine={engine} />}
    >
      {engine.state === 'starting' ? (
        <p className="rounded-control bg-panel px-3 py-2 font-mono text-xs break-words text-ink2">
          <span className="sr-only">{t('engine.says')}: </span>
          {coreText(engine.detail)}
        </p>
      ) : null}
    </PartCard>
  );
}

function EngineActions({ engine }: { engine: EngineState }) {
  const { t } = useWords('servers');
  const mayChange = useMay('admin');
  const restart = useAct('engine.restart', ['system.status']);
  const unload = useAct('engine.unload', ['system.status', 'models.fit']);
  const loaded = engine.loaded ?? null;
  const failed = (error: unknown) => note(messageOf(error), { tone: 'bad', ms: 12_000 });
  const free = () => {
    // Known before it is asked, and said in the language of the window.
    if (loaded !== null && loaded.answering > 0) return note(t('engine.busy', { count: loaded.answering }), { ms: 12_000 });
    unload.mutate(
      {},
      {
        onSuccess: ({ unloaded, freedBytes }) =>
          note(
            unloaded.length === 0
              ? t('engine.nothingLoaded')
              : freedBytes === 0
                ? t('engine.unloadedUnsized')
                : t('engine.unloaded', { size: bytes(freedBytes) }),
          ),
        onError: failed,
      },
    );
  };
  useCommands(mayChange && loaded !== null ? [{ id: 'engine.unload', title: t('commands.unload'), section: t('commands.section'), run: free }] : []);
  if (restart.isPending) return <Waiting text={t('engine.restarting')} />;
  if (unload.isPending) return <Waiting text={t('engine.unloading')} />;
  return (
    <>
      <Link
        href="/models"
        className="inline-flex h-7 items-center rounded-control border border-line2 bg-card px-2.5 text-sm font-semibold transition-colors duration-150 hover:border-ink3"
      >
        {t('engine.choose')}
      </Link>
      {mayChange && engine.model !== null ? (
        <Button small onClick={() => restart.mutate({}, { onSuccess: () => note(t('engine.restarted')), onError: failed })}>
          {t('engine.restart')}
        </Button>
      ) : null}
      {mayChange && loaded !== null ? (
        <Button small onClick={free}>
          {t('engine.unload')}
        </Button>
      ) : null}
    </>
  );
}
