import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { MethodOutput } from '@shared/contract';
import { limits } from '@shared/contract/frames';
import type { JsonValue } from '@shared/domain/json';
import { z } from 'zod';
import { connect, withConnection } from '../connect';
import type { Context } from '../context';
import { CommandError, exitCodes } from '../exit-codes';
import { count, moment, oneLine } from '../format';
import { printJson } from '../print';

/** Characters; bytes may be up to three times as many. */
const largestPart = limits.maxFrameBytes / 4;

export async function searchSessions(
  context: Context,
  query: string,
  { limit, session, json = false }: { limit: number; session?: string; json?: boolean },
): Promise<number> {
  const { terminal } = context;
  const found = await withConnection(connect(context), ({ client }) =>
    client.call('sessions.search', { query, limit, ...(session === undefined ? {} : { sessionId: session }) }),
  );
  if (json) printJson(terminal, found);
  else if (found.hits.length === 0) terminal.out.line(`Nothing found in any conversation for "${oneLine(query, 60)}".`);
  else
    for (const { sessionId, title, role, snippet, createdAt } of found.hits) {
      terminal.out.line(`${terminal.out.paint('cyan', sessionId)}  ${moment(createdAt)}  ${role}, in "${oneLine(title, 50)}"`);
      terminal.out.line(`  ${oneLine(snippet, 220)}`);
    }
  return exitCodes.ok;
}

export async function importFile(context: Context, file: string, { json = false }: { json?: boolean }): Promise<number> {
  const { terminal } = context;
  const document = await readDocument(path.resolve(file));
  const imported = await withConnection(connect(context), async ({ client }) => {
    const all: MethodOutput<'sessions.import'> = { sessions: [], skipped: [] };
    for (const part of inParts(document)) {
      const { sessions, skipped } = await client.call('sessions.import', { document: part });
      all.sessions.push(...sessions);
      all.skipped.push(...skipped);
    }
    return all;
  });
  if (json) printJson(terminal, imported);
  else {
    for (const { id, title } of imported.sessions) terminal.out.line(`${terminal.out.paint('cyan', id)}  ${oneLine(title, 80)}`);
    for (const { title, reason } of imported.skipped) terminal.err.line(`Left out: "${oneLine(title, 60)}". ${oneLine(reason, 160)}`);
    terminal.out.line(`${count(imported.sessions.length, 'conversation')} imported.`);
  }
  return imported.sessions.length === 0 ? exitCodes.failed : exitCodes.ok;
}

export async function tidy(context: Context, sessionId: string, change: { pinned?: boolean; archived?: boolean }): Promise<number> {
  const { session } = await withConnection(connect(context), ({ client }) => client.call('sessions.update', { sessionId, ...change }));
  const states = [session.pinned ? 'pinned' : 'not pinned', session.archived ? 'archived' : 'not archived'];
  context.terminal.out.line(`"${oneLine(session.title, 60)}" is ${states.join(' and ')}.`);
  return exitCodes.ok;
}

/** A list of conversations in parts that fit into one message; an export of years is far larger than that. */
function inParts(document: JsonValue): JsonValue[] {
  if (!Array.isArray(document) || document.length === 0) return [document];
  const parts: JsonValue[][] = [];
  let room = 0;
  for (const conversation of document) {
    const size = JSON.stringify(conversation).length;
    room -= size;
    if (room < 0) {
      parts.push([]);
      room = largestPart - size;
    }
    parts.at(-1)?.push(conversation);
  }
  return parts;
}

async function readDocument(file: string) {
  try {
    return z.json().parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    const isJson = !(error instanceof SyntaxError);
    throw new CommandError(
      exitCodes.failed,
      isJson ? `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}.` : `${file} is not JSON. Choose the exported file itself.`,
    );
  }
}
