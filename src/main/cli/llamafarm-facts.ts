import type { LlamaFarmStatus } from '@shared/contract/llamafarm';
import { plain } from './format';

const finders: Record<NonNullable<LlamaFarmStatus['foundBy']>, string> = {
  environment: 'LLAMAFARM_URL',
  settings: 'the settings',
  probe: 'looking at its usual ports',
};
const ways: Record<LlamaFarmStatus['toolsVia'], string> = {
  request: 'reach the model in the request',
  prompt: 'reach the model as text in the prompt',
  unknown: 'how they reach the model is found out with the first answers',
};

/** Where LlamaFarm is and how, or what was tried and why not. */
export function llamafarmFacts(status: LlamaFarmStatus): [label: string, value: string][] {
  const facts: [string, string][] = [['state', `${status.state}. ${plain(status.detail)}`]];
  if (status.url !== null) {
    facts.push(['address', `${status.url}${status.foundBy === null ? '' : `, found by ${finders[status.foundBy]}`}`]);
    if (status.version !== null) facts.push(['version', plain(status.version)]);
    facts.push(['project', `${status.project}, ${status.provisioned ? 'provisioned' : 'not provisioned yet'}`]);
    facts.push(['tools', ways[status.toolsVia]]);
  }
  if (status.tried.length > 0) facts.push(['tried', status.tried.map(({ url, outcome }) => `${url}: ${plain(outcome)}`).join('\n')]);
  if (status.health.length > 0)
    facts.push([
      'health',
      status.health.map(({ name, status: state, message }) => plain(`${name}: ${state}${message === '' ? '' : `, ${message}`}`)).join('\n'),
    ]);
  facts.push(['lf', plain(status.cli.detail)]);
  if (status.action !== null) facts.push(['to do', status.action]);
  return facts;
}
