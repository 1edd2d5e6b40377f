import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { MethodOutput } from '@shared/contract';
import type { Message } from '@shared/contract/messages';
import { describeFacts, textOf } from '../chat/run-printer';
import { connect, withConnection } from '../connect';
import type { Context } from '../context';
import { CommandError, exitCodes } from '../exit-codes';
import { count, moment, oneLine, plain } from '../format';
import { printJson, printTable } from '../print';
import type { Terminal } from '../terminal';

export async function listSessions(
  context: Context,
  { limit, archived = false, folder, json = false }: { limit: number; archived?: boolean; folder?: string; json?: boolean },
): Promise<number> {
  const { terminal } = context;
  const found = await withConnection(connect(context), ({ client }) =>
    client.call('sessions.list', { limit, archived, ...(folder === undefined ? {} : { folder }) }),
  );
  if (json) printJson(terminal, found);
  else if (found.sessions.length === 0) terminal.out.line('There is no session yet. Begin one with "farmhand chat".');
  else {
    printTable(
      terminal,
      ['session', 'updated', 'messages', 'mode', 'title'],
      found.sessions.map(({ id, updatedAt, messageCount, mode, title }) => [id, moment(updatedAt), String(messageCount).padStart(8), mode, oneLine(title, 60)]),
    );
  }
  return exitCodes.ok;
}

export async function showSession(context: Context, sessionId: string, { json = false }: { json?: boolean }): Promise<number> {
  const { terminal } = context;
  const found = await withConnection(connect(context), ({ client }) => client.call('sessions.get', { sessionId }));
  if (json) printJson(terminal, found);
  else printTranscript(terminal, found);
  return exitCodes.ok;
}

function printTranscript({ out }: Terminal, { session, messages }: MethodOutput<'sessions.get'>): void {
  out.line(`${out.paint('bold', oneLine(session.title, 100))}`);
  out.line(out.paint('dim', `${session.id}, begun ${moment(session.createdAt)}, ${count(messages.length, 'message')}, mode ${session.mode}`));
  for (const message of messages) {
    out.line();
    for (const line of describeMessage(message))
      out.line(line.kind === 'aside' ? out.paint('dim', line.text) : line.kind === 'head' ? out.paint('bold', line.text) : line.text);
  }
}

const speakers: Record<Message['role'], string> = { user: 'You', assistant: 'Farmhand', tool: 'Tool', summary: 'Summary of what came before' };

function describeMessage(message: Message): { kind: 'head' | 'text' | 'aside'; text: string }[] {
  const mark = message.state === 'complete' ? '' : ` (${message.state})`;
  const name = message.role === 'tool' ? `${message.toolName ?? 'tool'} ${message.outcome ?? ''}`.trimEnd() : speakers[message.role];
  const text = plain(textOf(message)).trim();
  return [
    { kind: 'head', text: `${name}${mark}` },
    ...(message.reasoning ? [{ kind: 'aside' as const, text: plain(message.reasoning).trim() }] : []),
    ...(text === '' ? [] : [{ kind: 'text' as const, text }]),
    ...(message.toolCalls ?? []).map((call) => ({ kind: 'aside' as const, text: `  calls ${plain(call.name)} ${oneLine(call.arguments, 160)}` })),
    ...(message.facts ? [{ kind: 'aside' as const, text: `  ${describeFacts(message.facts)}` }] : []),
  ];
}

export async function exportSession(
  context: Context,
  sessionId: string,
  { out: file, markdown = false }: { out?: string; markdown?: boolean },
): Promise<number> {
  const { terminal } = context;
  const document = await withConnection(connect(context), ({ client }) =>
    client.call('sessions.export', { sessionId, format: markdown ? 'markdown' : 'json' }),
  );
  const text = document.format === 'markdown' ? document.text : `${JSON.stringify(document, null, 2)}\n`;
  if (file === undefined) {
    terminal.out.write(text);
    return exitCodes.ok;
  }
  const target = path.resolve(file);
  try {
    await writeFile(target, text, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw new CommandError(
      exitCodes.failed,
      exists ? `${target} exists. Name another file.` : `${target} cannot be written: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
  terminal.out.line(document.format === 'markdown' ? `Written to ${target}.` : `${count(document.messages.length, 'message')} written to ${target}.`);
  return exitCodes.ok;
}

export async function deleteSession(context: Context, sessionId: string, { yes = false }: { yes?: boolean }): Promise<number> {
  const { terminal } = context;
  return withConnection(connect(context), async ({ client }) => {
    const { session } = await client.call('sessions.get', { sessionId });
    const what = `"${oneLine(session.title, 60)}" with ${count(session.messageCount, 'message')}`;
    if (!yes) {
      if (!terminal.canAsk) throw new CommandError(exitCodes.refused, `${what} was not deleted, because nobody can be asked here. Say so with --yes.`);
      if (!(await confirm(terminal, `Delete ${what} for good? [y/n] `))) {
        terminal.out.line('Nothing was deleted.');
        return exitCodes.refused;
      }
    }
    await client.call('sessions.delete', { sessionId });
    terminal.out.line(`Deleted ${what}.`);
    return exitCodes.ok;
  });
}

async function confirm({ input, echo }: Terminal, question: string): Promise<boolean> {
  const prompt = createInterface({ input, output: echo });
  const closed = new Promise<string>((resolve) => prompt.once('close', () => resolve('')));
  try {
    return /^y(es)?$/i.test((await Promise.race([prompt.question(question), closed])).trim());
  } finally {
    prompt.close();
  }
}
