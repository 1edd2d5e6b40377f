// `farmhand demo`: the whole product in one tour, on a state folder of its own. Exit code 1 when a check fails.
import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Context } from '../context';
import { type DemoGateway, openGateway } from '../demo/gateway';
import { findStandIn, type StandIn, startStandIn } from '../demo/stand-in';
import * as steps from '../demo/steps';
import { createTour } from '../demo/tour';
import { CommandError, exitCodes } from '../exit-codes';
import { count, duration } from '../format';
import { printJson } from '../print';
import { withProgress } from '../progress';

export interface DemoOptions {
  server?: string;
  state?: string;
  json?: boolean;
}

/** A port of this computer where nothing listens (RFC 863, discard). */
const nobodyThere = 'http://127.0.0.1:9';

export async function demo(context: Context, { server, state, json = false }: DemoOptions): Promise<number> {
  const { terminal, root } = context;
  const env = { ...context.env, ...(server === undefined ? {} : { LLAMAFARM_URL: server }) };
  const temporary = await mkdtemp(path.join(os.tmpdir(), 'farmhand-demo-'));
  const folder = state === undefined ? path.join(temporary, 'state') : path.resolve(state);
  const say = (text: string): void => {
    if (!json) terminal.out.line(text);
  };
  const open: (DemoGateway | StandIn)[] = [];
  const tour = createTour(terminal, json);
  const startedAt = performance.now();
  const onInterrupt = (): void => {
    rmSync(temporary, { recursive: true, force: true });
    process.exit(130);
  };
  process.once('SIGINT', onInterrupt).once('SIGTERM', onInterrupt);
  try {
    say(`A tour through Farmhand, on a state folder of its own: ${folder}${state === undefined ? ' (removed at the end)' : ''}`);
    const opened = Promise.withResolvers<DemoGateway>();
    await tour.step('bootstrap', 'an empty folder becomes a gateway', async (check) => {
      opened.resolve(await openGateway(context, folder, env));
      await steps.bootstrap(await opened.promise, check);
    });
    opened.reject(new CommandError(exitCodes.failed, 'The tour ends here, because the gateway could not be started.'));
    const gateway = await opened.promise;
    open.push(gateway);
    const { route, standIn } = await withProgress(terminal.err, 'Looking for a model', findModel(gateway, env, root, server !== undefined));
    if (standIn) open.push(standIn);
    say('');
    say(
      standIn
        ? `  No model was found, so a stand-in for LlamaFarm answers from here on: a script, ${terminal.out.paint('bold', 'not a model')}. For real answers give --server, or set FARMHAND_ENGINE_MODEL.`
        : `  ${route} answers.`,
    );

    await tour.step('workspace', 'who the agent is, in plain files', (check) => steps.workspace(gateway, check));
    await tour.step('chat', 'the agent answers', (check) => steps.chat(gateway, check));
    await tour.step('tools', 'what it does is done and seen', (check) => steps.tools(gateway, check));
    await tour.step('gateway', 'any local program can use it', (check) => steps.gateway(gateway, check));
    await tour.step('memory', 'it remembers, and the notes are yours', (check) => steps.memory(gateway, check));
    await tour.step('server-down', 'what happens without a model', async (check) => {
      const alone = await openGateway(context, path.join(temporary, 'alone'), { ...env, LLAMAFARM_URL: nobodyThere, FARMHAND_ENGINE_MODEL: 'none' });
      open.push(alone);
      await steps.serverDown(gateway, alone, standIn, check);
    });

    const results = tour.results();
    const checks = results.flatMap((step) => step.checks);
    const failed = checks.filter(({ ok }) => !ok).length;
    const ms = Math.round(performance.now() - startedAt);
    if (json) printJson(terminal, { model: route, standIn: standIn !== null, ms, failed, steps: results });
    say('');
    say(
      `${count(results.length, 'step')}, ${count(checks.length, 'check')}, ${failed === 0 ? 'all ok' : terminal.out.paint('red', `${failed} failed`)}, ${duration(ms)}`,
    );
    return failed === 0 ? exitCodes.ok : exitCodes.failed;
  } finally {
    process.off('SIGINT', onInterrupt).off('SIGTERM', onInterrupt);
    for (const part of open.reverse()) await ('close' in part ? part.close() : part.stop());
    await rm(temporary, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The model that answers; inside the repository, where there is none, a stand-in takes its place. */
async function findModel(gateway: DemoGateway, env: NodeJS.ProcessEnv, root: string, named: boolean): Promise<{ route: string; standIn: StandIn | null }> {
  const found = await steps.whoAnswers(gateway);
  if (found.model !== null) return { route: found.model, standIn: null };
  const script = named ? null : findStandIn(root);
  if (script === null) throw new CommandError(exitCodes.failed, `No model can answer, so the tour ends here. ${found.action ?? found.reason}`);
  const standIn = await startStandIn(script);
  // The gateway looks at its environment with every look for LlamaFarm.
  env.LLAMAFARM_URL = standIn.url;
  const now = await steps.whoAnswers(gateway);
  if (now.model !== null) return { route: now.model, standIn };
  await standIn.stop();
  throw new CommandError(exitCodes.failed, `The stand-in does not answer, so the tour ends here. ${now.reason}`);
}
