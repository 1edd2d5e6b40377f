// The log of a LlamaFarm service through the command, as a person's shell runs it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { startLlamaFarmServer } from '../fixtures/llamafarm-server';
import { runCli } from '../fixtures/run-cli';
import { createTempState } from '../fixtures/temp-state';

it('the end of the log is printed without secrets, and a log that is not there is told as that', async () => {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'farmhand-lf-'));
  const farm = await startLlamaFarmServer({ dataFolder });
  const state = createTempState();
  try {
    farm.logLine('ERROR:    no memory is left, HF_TOKEN=hf_abcdefghijklmnopqrstuvwx');
    const options = { state, llamafarm: farm.url };
    const { code, stdout } = await runCli(['llamafarm', 'logs'], options);
    expect(code).toBe(0);
    expect(stdout).toContain('ERROR:    no memory is left, HF_TOKEN=[secret removed]');
    const missing = await runCli(['llamafarm', 'logs', '--service', 'rag'], options);
    expect(missing).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining(`There is no log at ${path.join(dataFolder, 'logs', 'rag.log')}`) });
    expect(await runCli(['llamafarm', 'logs', '--service', 'barn'], options)).toMatchObject({ code: 2 });
  } finally {
    await farm.close();
    state.remove();
    rmSync(dataFolder, { recursive: true, force: true });
  }
});
