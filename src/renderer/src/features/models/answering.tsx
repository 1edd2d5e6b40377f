import type { MethodOutput } from '@shared/contract';
import { Cpu, Download, FlaskConical, Server, Sprout } from 'lucide-react';
import { Link } from 'wouter';
import { messageOf, note, useAct, useMay, useRead } from '../../client';
import { isOpen, titleOf } from '../../client/model-library';
import { useRecommended } from '../../client/use-recommended';
import { useWantedModels } from '../../client/wanted-model';
import { coreText, ownText, useWords } from '../../i18n';
import { Button, bytes, classes, Waiting } from '../../ui';
import { TestAnswer } from './test-model';
import { useGetModel } from './use-get-model';

type Library = MethodOutput<'models.catalogue'>;

/** Who answers now and why; while it is only the starter, the way to something better. */
export function Answering({ library }: { library: Library | undefined }) {
  const { t } = useWords('models');
  const { data: status } = useRead('system.status', {}, { refreshOn: ['route.changed', 'llamafarm.changed', 'settings.changed'] });
  const mayChange = useMay('admin');
  const test = useAct('route.test', ['metrics.history']);
  if (status === undefined) return null;
  const { route } = status;
  const ask = () => test.mutate({}, { onError: (error) => note(messageOf(error), { tone: 'bad', ms: 12_000 }) });
  const chosen = library?.installed.find((model) => model.chosen);
  const byEngine = route.model?.startsWith('engine/') ?? false;
  const starter = byEngine && chosen?.source === 'bundled';
  const Icon = starter ? Sprout : byEngine ? Cpu : Server;
  const title = route.model === null ? t('answering.nobody') : starter ? t('answering.starterTitle') : t(byEngine ? 'answering.engine' : 'answering.farm');
  const why =
    route.model === null
      ? coreText([route.reason, route.action ?? ''].join(' '))
      : starter
        ? t('answering.starter')
        : byEngine
          ? t('answering.byEngine')
          : chosen === undefined
            ? t('answering.byFarmAlone')
            : t('answering.byFarm', { model: titleOf(chosen) });
  return (
    <section
      aria-label={t('answering.title')}
      className={classes('rounded-card border bg-card shadow-soft', route.model === null ? 'border-red' : starter ? 'border-wheat' : 'border-line')}
    >
      <div className="flex items-start gap-4 px-5 py-4 max-sm:flex-col">
        <span
          className={classes('grid size-10 shrink-0 place-items-center rounded-control', route.model === null ? 'bg-red-soft text-red' : 'bg-soft text-accent')}
        >
          <Icon size={18} strokeWidth={1.75} aria-hidden="true" />
        </span>
        <div className="min-w-0 flex-1">
          <h2 className="font-serif text-xl font-semibold">{title}</h2>
          <p className="mt-0.5 max-w-prose text-md break-words text-ink2">{why}</p>
          {route.model === null ? null : <p className="mt-1.5 font-mono text-xs break-all text-ink3">{route.model}</p>}
        </div>
        <div className="flex shrink-0 items-center gap-4 self-center max-sm:self-start">
          <Link href="/servers" className="text-md font-medium text-accent underline-offset-2 hover:underline">
            {t('answering.servers')}
          </Link>
          {mayChange && route.model !== null ? (
            <Button small disabled={test.isPending} icon={<FlaskConical size={16} strokeWidth={1.75} />} onClick={ask}>
              {t('answering.ask')}
            </Button>
          ) : null}
        </div>
      </div>
      {test.isPending || test.data !== undefined ? (
        <div className="border-t border-line px-5 py-3">
          {test.isPending || test.data === undefined ? <Waiting text={t('answering.asking')} /> : <TestAnswer figures={test.data} />}
        </div>
      ) : null}
      {starter || route.model === null ? <Better library={library} /> : null}
    </section>
  );
}

/** One click gets the model that suits this computer. */
function Better({ library }: { library: Library | undefined }) {
  const { t } = useWords('models');
  const mayChange = useMay('admin');
  const { get, busy } = useGetModel();
  const recommended = useRecommended(library);
  const wanted = useWantedModels((state) => state.ids);
  const coming = library?.downloads.find(isOpen);
  if (coming !== undefined)
    return (
      <p className="border-t border-line px-5 py-3 text-md">
        {t('answering.comes', { title: coming.title })} {wanted.includes(coming.id) ? t('answering.useWhenHere') : null}
      </p>
    );
  if (recommended === null || !mayChange) return null;
  const { entry, quant, id } = recommended;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-3 border-t border-line px-5 py-3">
      <p className="min-w-0 flex-[1_1_16rem] text-md">
        {t('answering.getOneWhy', { size: bytes(quant.bytes), goodFor: ownText('modelTexts', entry.id) ?? entry.goodFor })}
      </p>
      <Button kind="primary" disabled={busy} icon={<Download size={16} strokeWidth={1.75} />} onClick={() => get(id, { use: true })}>
        {t('answering.getOne', { title: entry.title })}
      </Button>
    </div>
  );
}
