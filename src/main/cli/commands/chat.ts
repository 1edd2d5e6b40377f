// `farmhand chat`: one answer, or a conversation at the prompt.
import { text as readAll } from 'node:stream/consumers';
import { modeSchema } from '@shared/contract/messages';
import { askOnce, type ChatChoice } from '../chat/ask-once';
import { converse } from '../chat/converse';
import { connect, withConnection } from '../connect';
import type { Context } from '../context';
import { CommandError, exitCodes } from '../exit-codes';

export interface ChatOptions {
  session?: string;
  model?: string;
  mode?: string;
  resume?: boolean;
  json?: boolean;
}

export async function chat(context: Context, words: string, { json = false, resume = false, ...options }: ChatOptions): Promise<number> {
  const { terminal } = context;
  const choice: ChatChoice = { session: options.session, model: options.model, mode: modeSchema.optional().parse(options.mode) };
  if (resume) {
    if (words.trim() !== '') throw new CommandError(exitCodes.usage, '--resume goes on with what was asked before. Leave out the text, or leave out --resume.');
    return withConnection(connect(context, { withModel: true }), (connection) => askOnce(connection, terminal, null, choice, json));
  }
  const piped = words.trim() === '' && !terminal.inputIsTerminal;
  const text = (piped ? await readAll(terminal.input) : words).trim();
  if (text === '' && (piped || json))
    throw new CommandError(
      exitCodes.usage,
      'There is nothing to say. Give the text as an argument, pipe it in, or start "farmhand chat" in a terminal to talk.',
    );
  return withConnection(connect(context, { withModel: true }), (connection) =>
    text === '' ? converse(connection, terminal, choice) : askOnce(connection, terminal, text, choice, json),
  );
}
