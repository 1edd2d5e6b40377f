import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

it('the settings template has the shape of the plan', () => {
  const text = readFileSync(fileURLToPath(new URL('../../../../templates/llamafarm/moltbot.json', import.meta.url)), 'utf8');
  expect(JSON.parse(text)).toEqual({
    gateway: { port: 3332, mode: 'local', bind: 'loopback' },
    agents: { defaults: { workspace: null, model: { primary: 'llamafarm/agent' } } },
    models: { providers: { llamafarm: { baseUrl: null, api: 'openai-completions', models: [{ id: 'agent', contextWindow: 8192 }] } } },
    plugins: {},
  });
});
