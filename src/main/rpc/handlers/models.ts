import type { MethodOutput, MethodParams } from '@shared/contract';
import type { HubModelInfo, TextRole } from '@shared/contract/models';
import type { Routes } from '../../core/providers';
import type { Handlers } from '../dispatcher';

type ModelHandlers = Pick<Handlers, Extract<keyof Handlers, `models.${string}`>>;
type Answer<Name extends keyof ModelHandlers> = Promise<MethodOutput<Name>>;

/** The library of models, as the handlers see it. */
export interface Models {
  readonly folder: string;
  list(): Promise<Omit<MethodOutput<'models.catalogue'>, 'folder'>>;
  search(text: string, limit: number, signal: AbortSignal): Promise<HubModelInfo[]>;
  download(id: string, quant?: string): Answer<'models.download'>;
  pause(id: string): Answer<'models.pause'>;
  resume(id: string): Answer<'models.resume'>;
  cancel(id: string): Answer<'models.cancel'>;
  remove(id: string): Answer<'models.remove'>;
  add(path: string): Answer<'models.add'>;
  fit(id: string, question: Omit<MethodParams<'models.fit'>, 'id'>): Answer<'models.fit'>;
  choose(id: string, options: Omit<MethodParams<'models.choose'>, 'id'>): Answer<'models.choose'>;
}

/** Asks one question in an engine of its own. */
export type ModelTester = (id: string, loadAnyway: boolean, signal: AbortSignal) => Answer<'models.test'>;

/** `id` undefined: the model that has the role. */
export type TextTester = (role: TextRole, id: string | undefined, signal: AbortSignal) => Answer<'models.testTexts'>;

export function modelHandlers(routes: Routes, models: Models, testModel: ModelTester, testTexts: TextTester): ModelHandlers {
  return {
    'models.list': async () => ({ models: await routes.models(), route: routes.current() }),
    'models.catalogue': async () => ({ ...(await models.list()), folder: models.folder }),
    'models.search': async ({ text, limit }, { signal }) => ({ models: await models.search(text, limit, signal) }),
    'models.download': ({ id, quant }) => models.download(id, quant),
    'models.pause': ({ id }) => models.pause(id),
    'models.resume': ({ id }) => models.resume(id),
    'models.cancel': ({ id }) => models.cancel(id),
    'models.remove': ({ id }) => models.remove(id),
    'models.add': ({ path }) => models.add(path),
    'models.fit': ({ id, ...question }) => models.fit(id, question),
    'models.choose': ({ id, ...options }) => models.choose(id, options),
    'models.test': ({ id, loadAnyway }, { signal }) => testModel(id, loadAnyway, signal),
    'models.testTexts': ({ role, id }, { signal }) => testTexts(role, id, signal),
  };
}
