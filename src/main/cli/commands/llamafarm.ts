import { farmServiceSchema, type ProvisionStep } from '@shared/contract/llamafarm';
import { connect, withConnection } from '../connect';
import type { Context } from '../context';
import { exitCodes } from '../exit-codes';
import { plain } from '../format';
import { llamafarmFacts } from '../llamafarm-facts';
import { printFacts, printJson } from '../print';
import { withProgress } from '../progress';
import type { Output } from '../terminal';

/** Looks now. Exit code 1 when LlamaFarm cannot answer. */
export async function llamafarmStatus(context: Context, { json = false }: { json?: boolean }): Promise<number> {
  const { terminal } = context;
  const status = await withConnection(connect(context), ({ client }) =>
    withProgress(terminal.err, 'Looking for LlamaFarm', client.call('llamafarm.status', { refresh: true })),
  );
  if (json) printJson(terminal, status);
  else printFacts(terminal, llamafarmFacts(status));
  return status.state === 'ready' ? exitCodes.ok : exitCodes.failed;
}

export async function provision(context: Context, { json = false }: { json?: boolean }): Promise<number> {
  const { terminal } = context;
  const result = await withConnection(connect(context), async ({ client }) => {
    const stop = client.on('llamafarm.step', (step) => {
      if (!json && step.state !== 'working') terminal.err.line(stepLine(terminal.err, step));
    });
    try {
      return await client.call('llamafarm.provision', {});
    } finally {
      stop();
    }
  });
  const failed = result.steps.some(({ state }) => state === 'failed');
  if (json) printJson(terminal, result);
  else if (!failed) terminal.out.line(result.changed ? 'The project is right now.' : 'The project was right already. Nothing was changed.');
  return failed ? exitCodes.failed : exitCodes.ok;
}

const stepFormats = { working: 'dim', done: 'green', skipped: 'dim', failed: 'red' } as const;
const stepLine = (err: Output, { step, state, detail }: ProvisionStep) =>
  `${err.paint(stepFormats[state], state.padEnd(7))}  ${step.padEnd(14)}  ${plain(detail)}`;

/** Through `lf services`; may take minutes. */
export async function services(context: Context, action: 'start' | 'stop'): Promise<number> {
  const { terminal } = context;
  const result = await withConnection(connect(context), ({ client }) =>
    withProgress(
      terminal.err,
      action === 'start' ? 'Starting the LlamaFarm services' : 'Stopping the LlamaFarm services',
      client.call(action === 'start' ? 'llamafarm.start' : 'llamafarm.stop', {}),
    ),
  );
  terminal.out.line(plain(result.detail));
  return exitCodes.ok;
}

/** Exit code 1 when there is nothing to read: the reason goes to stderr. */
export async function logs(context: Context, { service, json = false }: { service: string; json?: boolean }): Promise<number> {
  const { terminal } = context;
  const log = await withConnection(connect(context, { withModel: true }), ({ client }) =>
    client.call('llamafarm.logs', { service: farmServiceSchema.parse(service) }),
  );
  if (json) printJson(terminal, log);
  else if (log.state === 'ok') terminal.out.line(plain(log.text));
  else terminal.err.line(plain(log.detail));
  return log.state === 'ok' ? exitCodes.ok : exitCodes.failed;
}
