// Every method of the contract, joined to the core. A method without a handler does not compile.
import type { MethodOutput } from '@shared/contract';
import type { Redactor } from '@shared/domain/redact';
import type { Agent } from '../../core/agent';
import type { Approvals } from '../../core/approvals';
import type { LlamaFarm } from '../../core/llamafarm';
import type { Routes } from '../../core/providers';
import type { Keys, LinkCodes } from '../../core/secrets';
import type { Settings } from '../../core/settings';
import type { Store } from '../../core/store';
import type { Toolbox, Undo } from '../../core/tools';
import type { Documents, Memory, Workspace } from '../../core/workspace';
import type { Handlers } from '../dispatcher';
import { type ActivityParts, activityHandlers } from './activity';
import { approvalHandlers } from './approvals';
import { type BackupHandlerParts, backupHandlers } from './backup';
import { chatHandlers, type Pausing } from './chat';
import { type DesktopParts, desktopHandlers } from './desktop';
import { keyHandlers } from './keys';
import { llamafarmHandlers } from './llamafarm';
import { type Models, type ModelTester, modelHandlers, type TextTester } from './models';
import { presetHandlers } from './presets';
import { sessionHandlers } from './sessions';
import { settingsHandlers } from './settings';
import { type SystemParts, systemHandlers } from './system';
import { toolHandlers } from './tools';
import { undoHandlers } from './undo';
import { workspaceHandlers } from './workspace';

export type { DesktopShell } from './desktop';
export type { ModelTester, TextTester } from './models';
export type { SystemParts } from './system';

export interface HandlerDeps {
  store: Store;
  settings: Settings;
  keys: Keys;
  links: LinkCodes;
  /** Of the page as a browser reaches it, without the last slash; null while nothing listens. */
  pageAddress: () => string | null;
  redactor: Redactor;
  clock: () => number;
  llamafarm: LlamaFarm;
  workspace: Workspace;
  memory: Memory;
  documents: Documents;
  routes: Routes;
  models: Models;
  testModel: ModelTester;
  testTexts: TextTester;
  toolbox: Toolbox;
  home: () => MethodOutput<'home.get'>;
  approvals: Approvals;
  undo: Undo;
  agent: Agent & Pausing;
  system: SystemParts;
  activity: ActivityParts;
  backups: BackupHandlerParts;
  desktop: DesktopParts;
}

export function createHandlers(deps: HandlerDeps): Handlers {
  const { store, agent, approvals } = deps;
  return {
    ...systemHandlers(deps.system, store, agent, approvals),
    ...chatHandlers(agent),
    ...sessionHandlers({ store, agent, redactor: deps.redactor, clock: deps.clock, mode: () => deps.settings.values.agents.defaults.mode }),
    ...approvalHandlers(approvals),
    ...undoHandlers(deps.undo),
    ...backupHandlers(deps.backups),
    ...workspaceHandlers(deps.workspace, deps.memory, deps.documents),
    ...modelHandlers(deps.routes, deps.models, deps.testModel, deps.testTexts),
    ...toolHandlers(deps.toolbox, deps.home),
    ...llamafarmHandlers(deps.llamafarm),
    ...settingsHandlers(deps.settings, deps.redactor),
    ...presetHandlers(store),
    ...activityHandlers(deps.activity),
    ...keyHandlers(deps.keys, deps.links, deps.pageAddress),
    ...desktopHandlers(deps.desktop),
  };
}
