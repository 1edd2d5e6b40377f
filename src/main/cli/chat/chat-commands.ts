// What begins with a slash at the prompt.
import type { Client } from '@shared/client';
import { type Mode, modeSchema } from '@shared/contract/messages';
import { moment, oneLine, table } from '../format';
import type { Terminal } from '../terminal';

export interface ChatState {
  sessionId: string | null;
  model: string | undefined;
  mode: Mode | undefined;
}

type Next = 'stay' | 'leave' | 'other-session';

const help = [
  ['/new', 'begin a new session'],
  ['/sessions', 'the newest sessions'],
  ['/session <id>', 'go on with another one'],
  ['/mode [mode]', 'which tools need a yes: chat-only, ask, allow-reads, allow-workspace'],
  ['/model [name]', 'ask another model: provider/model, or "farmhand" for the default'],
  ['/stop', 'stop the answer, like Ctrl+C'],
  ['/resume', 'go on where the run was cut off'],
  ['/exit', 'leave, like Ctrl+C twice or Ctrl+D'],
];

/** Changes `state`; says what is to be done next. */
export async function runChatCommand(client: Client, { err }: Terminal, state: ChatState, line: string): Promise<Next> {
  const [command = '', argument = ''] = line.split(/\s+(.*)/s);
  const tell = (text: string): Next => {
    err.line(`  ${text}`);
    return 'stay';
  };
  switch (command) {
    case '/help':
      for (const row of table(help)) err.line(`  ${row}`);
      return tell(err.paint('dim', 'Anything else is said to the agent; during an answer it steers it.'));
    case '/new':
      state.sessionId = null;
      tell('A new session.');
      return 'other-session';
    case '/sessions': {
      const { sessions } = await client.call('sessions.list', { limit: 10 });
      for (const row of table(sessions.map(({ id, updatedAt, title }) => [id, moment(updatedAt), oneLine(title, 60)]))) err.line(`  ${row}`);
      return sessions.length === 0 ? tell('There is none yet.') : 'stay';
    }
    case '/session': {
      const { session } = await client.call('sessions.get', { sessionId: argument });
      state.sessionId = session.id;
      tell(`On with "${oneLine(session.title, 60)}", mode ${session.mode}.`);
      return 'other-session';
    }
    case '/mode': {
      if (argument === '') return tell(`The mode is ${state.mode ?? (await modeOf(client, state))}.`);
      const mode = modeSchema.safeParse(argument);
      if (!mode.success) return tell(`There is no mode "${argument}". Use one of: ${modeSchema.options.join(', ')}.`);
      state.mode = mode.data;
      if (state.sessionId !== null) await client.call('sessions.update', { sessionId: state.sessionId, mode: mode.data });
      return tell(`The mode is ${mode.data} from the next message on.`);
    }
    case '/model': {
      if (argument === '') {
        const { models, route } = await client.call('models.list', {});
        for (const row of table(models.map(({ id, available, title }) => [id, available ? 'ready' : 'not ready', title]))) err.line(`  ${row}`);
        return tell(`${state.model ?? route.model ?? 'None'} answers.`);
      }
      state.model = argument;
      if (state.sessionId !== null) await client.call('sessions.update', { sessionId: state.sessionId, model: argument });
      return tell(`${argument} is asked from the next message on.`);
    }
    case '/stop': {
      const stopped = state.sessionId !== null && (await client.call('chat.stop', { sessionId: state.sessionId })).stopped;
      return stopped ? 'stay' : tell('Nothing is running.');
    }
    case '/resume':
      if (state.sessionId === null) return tell('There is nothing to go on with. /sessions shows what there is.');
      await client.call('chat.resume', { sessionId: state.sessionId });
      return 'stay';
    case '/exit':
    case '/quit':
      return 'leave';
    default:
      return tell(`There is no ${command}. /help shows what there is.`);
  }
}

async function modeOf(client: Client, { sessionId }: ChatState): Promise<string> {
  return sessionId === null ? 'that of the settings' : (await client.call('sessions.get', { sessionId })).session.mode;
}
