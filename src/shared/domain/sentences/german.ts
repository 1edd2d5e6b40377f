import { agent } from './de/agent';
import { approvals } from './de/approvals';
import { backup } from './de/backup';
import { client } from './de/client';
import { commands } from './de/commands';
import { common } from './de/common';
import { desktop } from './de/desktop';
import { doctor } from './de/doctor';
import { download } from './de/download';
import { engine } from './de/engine';
import { farm } from './de/farm';
import { file } from './de/file';
import { fit } from './de/fit';
import { floor } from './de/floor';
import { gateway } from './de/gateway';
import { hub } from './de/hub';
import { keys } from './de/keys';
import { models } from './de/models';
import { preview } from './de/preview';
import { prompt } from './de/prompt';
import { route } from './de/route';
import { secrets } from './de/secrets';
import { sessions } from './de/sessions';
import { settings } from './de/settings';
import { setup } from './de/setup';
import { store } from './de/store';
import { undo } from './de/undo';
import { workspace } from './de/workspace';
import type { SentenceId } from './english';

export const german: Record<SentenceId, string> = {
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
};
