import type { Client } from '@shared/client';
import type { ModelDownload } from '@shared/contract/models';
import { connect, withConnection } from '../connect';
import type { Context } from '../context';
import { exitCodes } from '../exit-codes';
import { plain } from '../format';
import { printJson } from '../print';
import { startProgress } from '../progress';
import { progressOf, size } from './models-words';

/** Stays until it is here. Ctrl+C pauses a download of this process and leaves one of the gateway running. */
export async function getModel(context: Context, id: string, { use = false, json = false }: { use?: boolean; json?: boolean }): Promise<number> {
  const { terminal } = context;
  return withConnection(connect(context), async ({ client, address }) => {
    const follower = followDownloads(client);
    const progress = startProgress(terminal.err, `Asking for ${plain(id)}`);
    const interrupted = Promise.withResolvers<null>();
    const interrupt = (): void => interrupted.resolve(null);
    process.once('SIGINT', interrupt);
    try {
      const begun = await client.call('models.download', { id });
      if (!terminal.err.isTerminal && !json) terminal.err.line(`${plain(begun.title)}, ${size(begun.totalBytes)}`);
      const end =
        begun.state === 'done'
          ? begun
          : await Promise.race([follower.end(begun, (event) => progress.say(`${plain(event.title)}: ${progressOf(event)}`)), interrupted.promise]);
      progress.end();
      if (end === null) return await leave(context, client, begun.id, address);
      if (json) printJson(terminal, end);
      if (end.state !== 'done') {
        if (!json) terminal.err.line(`farmhand: ${plain(end.title)} is not here. ${plain(end.detail)}`);
        return exitCodes.failed;
      }
      if (use) await client.call('models.choose', { id: end.id });
      if (!json)
        terminal.out.line(
          use
            ? `${plain(end.title)} is here, and the engine answers with it.`
            : `${plain(end.title)} is here. Use it with "farmhand models use ${plain(end.id)}".`,
        );
      return exitCodes.ok;
    } finally {
      process.off('SIGINT', interrupt);
      progress.end();
      follower.stop();
    }
  });
}

export async function steerDownload(context: Context, id: string, action: 'pause' | 'resume' | 'cancel'): Promise<number> {
  const { terminal } = context;
  if (action === 'resume') return getModel(context, id, {});
  const download = await withConnection(connect(context), ({ client }) => client.call(action === 'pause' ? 'models.pause' : 'models.cancel', { id }));
  terminal.out.line(action === 'cancel' ? `${plain(download.title)}: ${plain(download.detail)}` : `${plain(download.title)}: ${progressOf(download)}`);
  return exitCodes.ok;
}

async function leave({ terminal }: Context, client: Client, id: string, address: string | null): Promise<number> {
  if (address !== null) {
    terminal.err.line(`\nIt goes on in the running gateway. "farmhand models list" shows how far it is; "farmhand models pause ${plain(id)}" stops it.`);
    return exitCodes.ok;
  }
  const paused = await client.call('models.pause', { id });
  terminal.err.line(`\nPaused at ${progressOf({ ...paused, detail: '' })}. The same command goes on from there.`);
  return exitCodes.failed;
}

/** Listens before the download is asked for, so that no end is missed. */
function followDownloads(client: Client): { end(download: ModelDownload, onProgress: (event: ModelDownload) => void): Promise<ModelDownload>; stop(): void } {
  const last = new Map<string, ModelDownload>();
  let hear = (_event: ModelDownload): void => {};
  const stop = client.on('model.download', (event) => {
    last.set(event.id, event);
    hear(event);
  });
  const isEnd = ({ state }: ModelDownload): boolean => state !== 'running' && state !== 'queued';
  return {
    stop,
    end: ({ id }, onProgress) =>
      new Promise((resolve) => {
        hear = (event) => {
          if (event.id !== id) return;
          if (isEnd(event)) resolve(event);
          else onProgress(event);
        };
        const before = last.get(id);
        if (before) hear(before);
      }),
  };
}
