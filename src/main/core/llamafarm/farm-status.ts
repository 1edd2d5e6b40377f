// What the status says in each situation: one sentence on what is, one thing to do.
import type { LlamaFarmStatus, ProvisionStep } from '@shared/contract/llamafarm';
import { say } from '@shared/domain/sentences';
import type { Discovery, Found } from './discover';
import { shortModelName } from './health-watch';
import type { AliasFacts } from './project-template';
import type { ServerHealth } from './server-client';

type Part = Partial<LlamaFarmStatus>;

export const firstStatus = (project: string): LlamaFarmStatus => ({
  state: 'starting',
  url: null,
  version: null,
  foundBy: null,
  detail: say('farm.looking'),
  action: null,
  tried: [],
  project,
  provisioned: false,
  toolsVia: 'unknown',
  health: [],
  cli: { found: false, detail: say('common.notLookedFor') },
});

const nowhere: Part = { state: 'absent', provisioned: false, toolsVia: 'unknown', health: [] };

export function absentStatus(discovery: Discovery, cli: LlamaFarmStatus['cli'], named: boolean): Part {
  return { ...nowhere, url: null, version: null, foundBy: null, detail: absentDetail(discovery), action: startAction(cli, named), tried: discovery.tried, cli };
}

/** It was there a moment ago. */
export const lostStatus = (detail: string, cli: LlamaFarmStatus['cli'], named: boolean): Part => ({ ...nowhere, detail, action: startAction(cli, named) });

export const readingStatus = (found: Found): Part => ({
  state: 'starting',
  detail: say('farm.readingProject', { version: found.version, url: found.url }),
  action: null,
});

export const unprovisionedStatus = (found: Found, problem: string): Part => ({
  ...where(found),
  state: 'failing',
  detail: say('farm.projectWrong', { version: found.version, url: found.url, problem }),
  action: say('farm.provisionThen'),
  provisioned: false,
});

export function readyStatus(found: Found, agent: AliasFacts | undefined, knowsVariables: boolean): Part {
  const answers = agent ? say('farm.answersWith', { ...at(found), model: shortModelName(agent.model) }) : say('farm.answersSomehow', at(found));
  if (knowsVariables) return { ...where(found), state: 'ready', detail: answers, action: null, provisioned: true };
  const detail = say('farm.tooOld', { answers });
  return { ...where(found), state: 'ready', detail, action: say('farm.update'), provisioned: true };
}

export const runtimeDownStatus = (found: Found, runtime: { name: string; message: string }): Part => ({
  ...where(found),
  state: 'failing',
  detail: say('farm.runtimeDown', { url: found.url, name: runtime.name, message: runtime.message }),
  action: runtime.name === 'universal-runtime' ? say('farm.startRuntime') : say('farm.startOther', { name: runtime.name }),
  provisioned: true,
});

export const silentStatus = (detail: string): Part => ({ state: 'failing', detail, action: say('farm.lookAtServices') });

export const healthItems = (health: ServerHealth): LlamaFarmStatus['health'] =>
  health.components.map(({ name, status, message }) => ({ name, status, message }));

export const where = (found: Found): Part => ({ url: found.url, version: found.version, foundBy: found.foundBy });

export const foundDetail = (found: Found) =>
  found.foundBy === 'probe' ? say('farm.foundThere', at(found)) : say('farm.foundBy', { ...at(found), who: found.foundBy });

const at = ({ version, url }: Found) => ({ version, url });

export const absentDetail = ({ tried }: Discovery) =>
  say('farm.notFound', { tried: tried.map(({ url, outcome }) => say('farm.tried.at', { url, outcome })).join('; ') });

function startAction(cli: LlamaFarmStatus['cli'], named: boolean): string {
  if (named) return say('farm.correctUrl');
  return cli.found ? say('farm.startIt') : cli.detail;
}

export function toolsStep(toolsVia: LlamaFarmStatus['toolsVia']): ProvisionStep {
  const known = { request: say('farm.tools.knownRequest'), prompt: say('farm.tools.knownPrompt') };
  return {
    step: 'probe-tools',
    state: 'skipped',
    detail: toolsVia === 'unknown' ? say('farm.tools.later') : known[toolsVia],
  };
}
