// What the status says in each situation: one sentence on what is, one thing to do.
import type { LlamaFarmStatus, ProvisionStep } from '@shared/contract/llamafarm';
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
  detail: 'Looking for LlamaFarm.',
  action: null,
  tried: [],
  project,
  provisioned: false,
  toolsVia: 'unknown',
  health: [],
  cli: { found: false, detail: 'Not looked for yet.' },
});

const nowhere: Part = { state: 'absent', provisioned: false, toolsVia: 'unknown', health: [] };

export function absentStatus(discovery: Discovery, cli: LlamaFarmStatus['cli'], named: boolean): Part {
  return { ...nowhere, url: null, version: null, foundBy: null, detail: absentDetail(discovery), action: startAction(cli, named), tried: discovery.tried, cli };
}

/** It was there a moment ago. */
export const lostStatus = (detail: string, cli: LlamaFarmStatus['cli'], named: boolean): Part => ({ ...nowhere, detail, action: startAction(cli, named) });

export const readingStatus = (found: Found): Part => ({
  state: 'starting',
  detail: `LlamaFarm ${found.version} is at ${found.url}; reading its project.`,
  action: null,
});

export const unprovisionedStatus = (found: Found, problem: string): Part => ({
  ...where(found),
  state: 'failing',
  detail: `LlamaFarm ${found.version} is at ${found.url}, but its project is not right: ${problem}`,
  action: 'Run `farmhand llamafarm provision` when that is mended.',
  provisioned: false,
});

export function readyStatus(found: Found, agent: AliasFacts | undefined, knowsVariables: boolean): Part {
  const answers = `LlamaFarm ${found.version} at ${found.url} answers with ${agent ? shortModelName(agent.model) : 'its model'}.`;
  if (knowsVariables) return { ...where(found), state: 'ready', detail: answers, action: null, provisioned: true };
  const detail = `${answers} It is too old for variables in prompts (0.0.26 is needed): the persona is sent beside its own prompt.`;
  return { ...where(found), state: 'ready', detail, action: 'Update LlamaFarm with `lf version upgrade`.', provisioned: true };
}

export const runtimeDownStatus = (found: Found, runtime: { name: string; message: string }): Part => ({
  ...where(found),
  state: 'failing',
  detail: `LlamaFarm is at ${found.url}, but its ${runtime.name} does not work: ${runtime.message}`,
  action: runtime.name === 'universal-runtime' ? 'Start it with `lf services start universal-runtime`.' : `Start ${runtime.name}.`,
  provisioned: true,
});

export const silentStatus = (detail: string): Part => ({ state: 'failing', detail, action: 'Look at `lf services status`.' });

export const healthItems = (health: ServerHealth): LlamaFarmStatus['health'] =>
  health.components.map(({ name, status, message }) => ({ name, status, message }));

export const where = (found: Found): Part => ({ url: found.url, version: found.version, foundBy: found.foundBy });

export const foundDetail = (found: Found) =>
  `LlamaFarm ${found.version} is at ${found.url} (${found.foundBy === 'probe' ? 'found there' : `named by the ${found.foundBy}`}).`;

export const absentDetail = ({ tried }: Discovery) => `LlamaFarm was not found: ${tried.map(({ url, outcome }) => `${url} ${outcome}`).join('; ')}.`;

function startAction(cli: LlamaFarmStatus['cli'], named: boolean): string {
  if (named) return 'Correct LLAMAFARM_URL, or start LlamaFarm there.';
  return cli.found ? 'Start it with `farmhand llamafarm start`.' : cli.detail;
}

export function toolsStep(toolsVia: LlamaFarmStatus['toolsVia']): ProvisionStep {
  const known = { request: 'Known: the model gets its tools from the request.', prompt: 'Known: the tools are written into the prompt.' };
  return {
    step: 'probe-tools',
    state: 'skipped',
    detail: toolsVia === 'unknown' ? 'Asked in the background as soon as the model is loaded.' : known[toolsVia],
  };
}
