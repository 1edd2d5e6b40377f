import type { LlamaFarmStatus } from '@shared/contract/llamafarm';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStore, type Store } from '../core/store';
import { callsOf } from '../rpc/handlers/dispatch.fixture';
import { systemHandlers } from '../rpc/handlers/system';
import { createSetup, type SetupDeps } from './setup';

let store: Store;
beforeEach(() => {
  store = openStore(':memory:');
});
afterEach(() => store.close());

const farm: LlamaFarmStatus = {
  state: 'absent',
  url: null,
  version: null,
  foundBy: null,
  detail: 'No LlamaFarm answers here.',
  action: 'Install it, or start it.',
  tried: [],
  project: 'clawdbot/clawdbot-agent',
  provisioned: false,
  toolsVia: 'unknown',
  health: [],
  cli: { found: false, detail: '' },
};

function callsWith(change: Partial<SetupDeps>) {
  const deps: SetupDeps = {
    keyValues: store.keyValues,
    llamafarm: { current: () => farm, refresh: async () => ({ ...farm, state: 'ready', detail: 'LlamaFarm answers.', action: null }) },
    engine: { status: () => ({ state: 'ready', detail: 'The starter is loaded.', action: null, model: 'starter' }) },
    library: { list: async () => ({ installed: [], catalogue: [], downloads: [] }) },
    routes: { current: () => ({ model: 'engine/starter', reason: '', action: null }) },
    starter: () => true,
    ...change,
  };
  const notHere = () => {
    throw new Error('not asked here');
  };
  const parts = { health: notHere, status: notHere, doctor: notHere, stop: notHere, setup: createSetup(deps) };
  return callsOf(systemHandlers(parts, store, { activeRuns: () => [], partialAnswers: () => [], runningTools: () => [] }, { list: () => [] }));
}

it('the first run tells what is here, why not, and what can be offered, best first', async () => {
  expect(await callsWith({}).call('setup.get', {}, 'read')).toMatchObject({
    done: false,
    ready: true,
    model: 'engine/starter',
    findings: {
      llamafarm: { state: 'missing', cause: 'No LlamaFarm answers here.', action: 'Install it, or start it.' },
      engine: { state: 'ok', cause: null },
      starter: { state: 'ok' },
      models: { state: 'missing', action: expect.stringMatching(/Download/) },
    },
    offers: ['use-engine', 'get-model', 'connect'],
  });
  expect(await callsWith({}).call('setup.get', { refresh: true })).toMatchObject({
    findings: { llamafarm: { state: 'ok', cause: null } },
    offers: ['use-llamafarm', 'use-engine', 'get-model', 'connect'],
  });
});

it('offers to start a LlamaFarm that is installed, and says when nothing can answer', async () => {
  const bare = callsWith({
    llamafarm: { current: () => ({ ...farm, cli: { found: true, detail: 'lf' } }), refresh: async () => farm },
    engine: { status: () => ({ state: 'absent', detail: 'There is no model.', action: 'Get one.', model: null }) },
    routes: { current: () => ({ model: null, reason: 'Nothing answers.', action: null }) },
    starter: () => false,
  });
  expect(await bare.call('setup.get', {})).toMatchObject({
    ready: false,
    model: null,
    findings: { starter: { state: 'missing' } },
    offers: ['start-llamafarm', 'get-model', 'connect'],
  });
});

it('is shown until it is done or skipped, and again when it is reopened', async () => {
  const calls = callsWith({});
  expect(await calls.call('setup.finish', {})).toEqual({ done: true });
  expect((await calls.call('setup.get', {})).done).toBe(true);
  expect(await calls.call('setup.reopen', {})).toEqual({ done: false });
  expect((await calls.call('setup.get', {})).done).toBe(false);
  await expect(calls.call('setup.finish', {}, 'read', 'chat')).rejects.toMatchObject({ code: 'forbidden' });
});
