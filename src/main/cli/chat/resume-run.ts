import type { Client } from '@shared/client';
import { FarmhandError } from '@shared/contract/errors';
import { CommandError, exitCodes } from '../exit-codes';

/** Sessions looked at for one that was cut off. */
const most = 20;

/** Goes on with this session, or with the newest one that was cut off. */
export async function resumeRun(client: Client, sessionId: string | undefined): Promise<{ sessionId: string; runId: string }> {
  if (sessionId !== undefined) return client.call('chat.resume', { sessionId });
  const { sessions } = await client.call('sessions.list', { limit: most });
  for (const { id } of sessions) {
    try {
      return await client.call('chat.resume', { sessionId: id });
    } catch (error) {
      // Its last answer is whole, or it is under way.
      if (!(error instanceof FarmhandError && error.code === 'conflict')) throw error;
    }
  }
  throw new CommandError(exitCodes.failed, 'No session was cut off: there is nothing to go on with. Say what you want: farmhand chat "..."');
}
