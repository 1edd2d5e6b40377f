import { agent } from './en/agent';
import { approvals } from './en/approvals';
import { backup } from './en/backup';
import { client } from './en/client';
import { commands } from './en/commands';
import { common } from './en/common';
import { desktop } from './en/desktop';
import { doctor } from './en/doctor';
import { download } from './en/download';
import { engine } from './en/engine';
import { farm } from './en/farm';
import { file } from './en/file';
import { fit } from './en/fit';
import { floor } from './en/floor';
import { gateway } from './en/gateway';
import { hub } from './en/hub';
import { keys } from './en/keys';
import { models } from './en/models';
import { preview } from './en/preview';
import { prompt } from './en/prompt';
import { route } from './en/route';
import { secrets } from './en/secrets';
import { sessions } from './en/sessions';
import { settings } from './en/settings';
import { setup } from './en/setup';
import { store } from './en/store';
import { undo } from './en/undo';
import { workspace } from './en/workspace';

/** Every sentence that Farmhand itself writes for people, by its id. */
export const english = {
  ...agent,
  ...approvals,
  ...backup,
  ...client,
  ...commands,
  ...common,
  ...desktop,
  ...doctor,
  ...download,
  ...engine,
  ...farm,
  ...file,
  ...fit,
  ...floor,
  ...gateway,
  ...hub,
  ...keys,
  ...models,
  ...preview,
  ...prompt,
  ...route,
  ...secrets,
  ...sessions,
  ...settings,
  ...setup,
  ...store,
  ...undo,
  ...workspace,
} as const;

export type SentenceId = keyof typeof english;
