import type { MethodOutput } from '@shared/contract';
import type { CatalogueEntry, LocalModel, TextRole } from '@shared/contract/models';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { messageOf, note, useAct, useMay } from '../../client';
import { useSetting } from '../../client/setting';
import { coreText, ownText, useWords } from '../../i18n';
import { Badge, Button, bytes, compact, Dialog, Facts, number } from '../../ui';
import { Fit, verdictTones } from './fit';
import { settingsOf } from './roles';
import { TestModel } from './test-model';
import { TestTexts } from './test-texts';
import { useGetModel } from './use-get-model';
import { useChooseModel } from './use-model';

type Library = MethodOutput<'models.catalogue'>;

/** Everything about one model: where it lies, what it wants, what it can do. */
export function ModelDetails({ id, library, onGone }: { id: string; library: Library; onGone(): void }) {
  const { t } = useWords('models');
  const local = library.installed.find((model) => model.id === id);
  const entry = library.catalogue.find((model) => model.id === (local?.catalogueId ?? id));
  if (local !== undefined) return <LocalDetails model={local} entry={entry} onGone={onGone} />;
  if (entry !== undefined) return <EntryDetails entry={entry} />;
  return <p className="text-ink2">{t('details.gone')}</p>;
}

function LocalDetails({ model, entry, onGone }: { model: LocalModel; entry: CatalogueEntry | undefined; onGone(): void }) {
  const { t } = useWords('models');
  const mayChange = useMay('admin');
  const { choose, busy, dialog } = useChooseModel();
  const ready = model.state === 'ready';
  return (
    <div className="flex flex-col gap-5">
      {dialog}
      {entry === undefined ? null : <p className="text-md text-ink2">{ownText('modelTexts', entry.id) ?? entry.goodFor}</p>}
      {ready ? null : <p className="rounded-control bg-red-soft px-3 py-2 text-md text-red">{coreText(model.detail)}</p>}
      {mayChange && ready ? (
        <div className="flex flex-wrap gap-2">
          {model.kind === 'chat' && !model.chosen ? (
            <Button kind="primary" small disabled={busy} onClick={() => choose(model)}>
              {t('details.use')}
            </Button>
          ) : null}
          {model.kind === 'chat' && model.chosen ? <Badge tone="good">{t('here.answers')}</Badge> : null}
          {model.kind === 'chat' ? null : <UseForTexts of={model.kind} path={model.path} />}
        </div>
      ) : null}
      {ready ? <Fit id={model.id} trained={model.contextTokens} /> : null}
      {mayChange && ready ? model.kind === 'chat' ? <TestModel id={model.id} /> : <TestTexts of={model.kind} id={model.id} /> : null}
      <Facts
        facts={[
          [t('details.source'), t(`here.source.${model.source}`)],
          [t('details.size'), <Mono key="size">{bytes(model.bytes)}</Mono>],
          ...(model.quant === null ? [] : [[t('details.quant'), <Mono key="quant">{model.quant}</Mono>] as const]),
          ...(model.architecture === null ? [] : [[t('details.architecture'), <Mono key="architecture">{model.architecture}</Mono>] as const]),
          ...(model.contextTokens === null
            ? []
            : [[t('details.context'), <Mono key="context">{t('fit.tokens', { tokens: number(model.contextTokens) })}</Mono>] as const]),
          ...(entry === undefined ? [] : [[t('details.licence'), <LinkOut key="licence" href={entry.licence.url} text={entry.licence.id} />] as const]),
          [t('details.file'), <Mono key="file">{model.path}</Mono>],
        ]}
      />
      {mayChange && model.removable ? <RemoveModel model={model} onGone={onGone} /> : null}
    </div>
  );
}

function EntryDetails({ entry }: { entry: CatalogueEntry }) {
  const { t } = useWords('models');
  return (
    <div className="flex flex-col gap-5">
      <p className="text-md text-ink2">{ownText('modelTexts', entry.id) ?? entry.goodFor}</p>
      <Fit id={entry.id} trained={entry.contextTokens} />
      <Facts
        facts={[
          [t('details.parameters'), <Mono key="parameters">{compact(entry.parameters)}</Mono>],
          [t('details.context'), <Mono key="context">{t('fit.tokens', { tokens: number(entry.contextTokens) })}</Mono>],
          [t('details.licence'), <LinkOut key="licence" href={entry.licence.url} text={entry.licence.id} />],
          [t('details.card'), <LinkOut key="card" href={entry.card} />],
        ]}
      />
      <Sizes entry={entry} />
    </div>
  );
}

/** What can be downloaded, and whether each fits. */
function Sizes({ entry }: { entry: CatalogueEntry }) {
  const { t } = useWords('models');
  const mayChange = useMay('admin');
  const { get, busy } = useGetModel();
  return (
    <ul aria-label={t('get.quant', { title: entry.title })} className="divide-y divide-line rounded-card border border-line bg-card">
      {entry.quants.map(({ quant, bytes: size, verdict, installedId }) => (
        <li key={quant} className="flex min-h-11 items-center gap-2.5 px-3 py-1.5">
          <span className="min-w-0 flex-1 font-mono text-xs">
            {quant} <span className="text-ink2">{size === 0 ? t('get.unknownSize') : bytes(size)}</span>
          </span>
          <Badge tone={verdictTones[verdict]}>{t(`fit.${verdict}`)}</Badge>
          {installedId !== null ? (
            <Badge tone="good">{t('get.here')}</Badge>
          ) : mayChange ? (
            <Button small disabled={busy} aria-label={t('get.getNamed', { title: `${entry.title} ${quant}` })} onClick={() => get(`${entry.id}:${quant}`)}>
              {t('get.get')}
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function Mono({ children }: { children: React.ReactNode }) {
  return <span className="font-mono text-sm break-all">{children}</span>;
}

/** A link that shows its host. */
function LinkOut({ href, text }: { href: string; text?: string }) {
  const host = URL.canParse(href) ? new URL(href).host : href;
  return (
    <a href={href} target="_blank" rel="noreferrer" className="break-words text-accent underline underline-offset-2">
      {text ?? host}
      {text === undefined ? null : <span className="ms-1.5 text-sm text-ink2 no-underline">{host}</span>}
    </a>
  );
}

function UseForTexts({ of: role, path }: { of: TextRole; path: string }) {
  const { t } = useWords('models');
  const { value, act, set } = useSetting(settingsOf[role]);
  if (value === path) return <Badge tone="good">{t(`details.has.${role}`)}</Badge>;
  return (
    <Button
      small
      kind="primary"
      disabled={act.isPending}
      onClick={() =>
        set(path).then(
          () => note(t('roles.saved')),
          (error: unknown) => note(messageOf(error), { tone: 'bad' }),
        )
      }
    >
      {t(`details.useFor.${role}`)}
    </Button>
  );
}

function RemoveModel({ model, onGone }: { model: LocalModel; onGone(): void }) {
  const { t } = useWords('models');
  const { t: common } = useWords();
  const [asked, setAsked] = useState(false);
  const remove = useAct('models.remove', ['models.catalogue', 'models.list']);
  const { title, source } = model;
  const downloaded = source === 'downloaded';
  const act = () =>
    remove.mutate(
      { id: model.id },
      {
        onSuccess: ({ freedBytes }) => {
          note(freedBytes > 0 ? t('here.removed', { title, size: bytes(freedBytes) }) : t('here.forgotten', { title }));
          onGone();
        },
        onError: (error) => {
          setAsked(false);
          note(messageOf(error), { tone: 'bad' });
        },
      },
    );
  const word = downloaded ? common('remove') : t('details.forget');
  return (
    <>
      <Button small kind="danger" className="self-start" icon={<Trash2 size={16} strokeWidth={1.75} />} onClick={() => setAsked(true)}>
        {word}
      </Button>
      <Dialog
        open={asked}
        onClose={() => setAsked(false)}
        title={t('remove.title', { title })}
        actions={
          <>
            <Button onClick={() => setAsked(false)}>{common('cancel')}</Button>
            <Button kind="danger" disabled={remove.isPending} onClick={act}>
              {word}
            </Button>
          </>
        }
      >
        <p>{downloaded ? t('remove.downloaded', { size: bytes(model.bytes) }) : t('remove.added')}</p>
      </Dialog>
    </>
  );
}
