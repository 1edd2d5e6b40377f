// farmhand demo, on the stand-in that it starts itself and on a server that is named.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { startLlamaFarmServer } from '../fixtures/llamafarm-server';
import { runCli } from '../fixtures/run-cli';
import { createTempState, type TempState } from '../fixtures/temp-state';

const tourSchema = z.object({
  model: z.string(),
  standIn: z.boolean(),
  failed: z.number(),
  steps: z.array(z.object({ step: z.string(), ms: z.number(), checks: z.array(z.object({ what: z.string(), ok: z.boolean(), detail: z.string() })) })),
});
const stepNames = ['bootstrap', 'workspace', 'chat', 'tools', 'gateway', 'memory', 'server-down'];

let state: TempState;
beforeAll(() => {
  state = createTempState();
});
afterAll(() => state.remove());

it('starts a stand-in where there is no model, says so, passes every check and leaves nothing behind', async () => {
  const temp = path.join(state.home, 'elsewhere');
  const result = await runCli(['demo'], { state, env: { TMPDIR: temp, TEMP: temp, TMP: temp } });
  expect(result.stdout).toContain('a stand-in for LlamaFarm answers from here on: a script, not a model');
  expect(result.stdout).toMatch(/7 steps, \d+ checks, all ok, /);
  for (const [index, name] of stepNames.entries()) expect(result.stdout).toContain(`\n${index + 1} ${name}  `);
  expect(result.stdout).not.toMatch(/^ +failed/m);
  expect(result).toMatchObject({ code: 0, stderr: '' });
  expect(existsSync(state.folder)).toBe(false);
  expect(readdirSync(temp)).toEqual([]);
});

it('uses a server that is named, and keeps the state folder it is given', async () => {
  const farm = await startLlamaFarmServer();
  const kept = path.join(state.home, 'kept');
  try {
    const result = await runCli(['demo', '--json', '--server', farm.url, '--state', kept], { state });
    const tour = tourSchema.parse(JSON.parse(result.stdout));
    expect(tour.steps.flatMap(({ checks }) => checks).filter(({ ok }) => !ok)).toEqual([]);
    expect(tour).toMatchObject({ model: 'llamafarm/agent', standIn: false, failed: 0 });
    expect(tour.steps.map(({ step }) => step)).toEqual(stepNames);
    expect(result.code).toBe(0);
    expect(existsSync(path.join(kept, 'workspace', 'SOUL.md'))).toBe(true);
    expect(farm.chats().length).toBeGreaterThan(5);
  } finally {
    await farm.close();
  }
});

it('fails when a check does, and says which', async () => {
  const farm = await startLlamaFarmServer();
  farm.script.always({ text: 'I will not call anything.' });
  try {
    const result = await runCli(['demo', '--server', farm.url], { state });
    expect(result.code).toBe(1);
    expect(result.stdout).toMatch(/failed +"Switch on the porch lamp" calls control +called: nothing/);
    expect(result.stdout).toMatch(/checks, \d+ failed/);
  } finally {
    await farm.close();
  }
});

it('ends with the one thing to do when the named server is not there', async () => {
  const result = await runCli(['demo', '--server', 'http://127.0.0.1:9'], { state });
  expect(result).toMatchObject({ code: 1, stderr: expect.stringMatching(/^farmhand: No model can answer, so the tour ends here\. .+\n$/) });
});
