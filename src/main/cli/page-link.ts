import { methods } from '@shared/contract';
import type { Farmhand } from '../app/create-farmhand';
import { createLocalCaller } from '../rpc';
import type { Terminal } from './terminal';

/** Tells, below a started gateway, the link that lets a browser in. */
export async function linkFor(farmhand: Farmhand, { out }: Terminal): Promise<void> {
  const answer = await farmhand.dispatcher.dispatch(createLocalCaller('the gateway itself'), 'keys.link', {}, new AbortController().signal);
  const made = answer.ok ? methods['keys.link'].output.safeParse(answer.data) : null;
  if (made?.success) out.line(`  page     ${made.data.url} ${out.paint('dim', '(lets one browser in, within 5 minutes; a new one: farmhand link)')}`);
}
