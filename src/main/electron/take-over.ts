// Farmhand may run already without a window, started by the command. Two of them on one state folder would write the same database.
import type { Dialog, Shell } from 'electron';
import { findRunningGateway } from '../app/running-gateway';
import type { Words } from './words';

export interface TakeOverDeps {
  stateFolder: string;
  dialog: Pick<Dialog, 'showMessageBox'>;
  shell: Pick<Shell, 'openExternal'>;
  words: Words;
  fetch: typeof fetch;
}

/** ms for the other one to end its answers; it cuts them off itself after 10 s. */
const patienceMs = 15_000;
const lookEveryMs = 100;

/** True when nobody else runs on this state folder any more; false when this start should end. */
export async function takeOver({ stateFolder, dialog, shell, words, fetch }: TakeOverDeps): Promise<boolean> {
  const running = await findRunningGateway(stateFolder);
  if (running === null) return true;
  const { response } = await dialog.showMessageBox({
    type: 'question',
    message: words.otherMessage,
    detail: words.otherDetail(running.address, running.pid),
    buttons: [words.takeOver, words.openInBrowser, words.quit],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  });
  if (response === 1) await shell.openExternal(running.address);
  if (response !== 0) return false;
  await fetch(new URL('/api/rpc/system.stop', running.address), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${running.key}` },
    body: '{}',
  });
  const end = performance.now() + patienceMs;
  while ((await findRunningGateway(stateFolder)) !== null) {
    if (performance.now() > end) throw new Error(`Process ${running.pid} does not end. Stop it with "farmhand stop" and open Farmhand again.`);
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
  }
  return true;
}
