// Stored messages as the model reads them.
import { contentPartSchema, type Message } from '@shared/contract/messages';
import type { ContentPart, ModelMessage } from '@shared/domain/model';
import { z } from 'zod';

/** On a summary: the first message that is still told word for word. */
const summaryDetailsSchema = z.object({ keptFrom: z.string().nullable() });

/** On a user message: the words with the tail that the model read below them. */
const sentDetailsSchema = z.object({ sent: z.array(contentPartSchema) });

/** A message as the model reads it, and the stored one that it comes from; none for what was put in to close a call. */
export interface ToldMessage {
  message: ModelMessage;
  from?: Message;
}

/** One branch, oldest first, as a conversation in which every call has its result. */
export function toModelMessages(branch: Message[]): ModelMessage[] {
  return tell(branch).map(({ message }) => message);
}

/** The same, with where each message comes from. */
export function tell(branch: Message[]): ToldMessage[] {
  const told: ToldMessage[] = [];
  let open: { id: string; name: string }[] = [];

  const closeOpenCalls = (): void => {
    for (const { id, name } of open)
      told.push({ message: { role: 'tool', toolCallId: id, name, content: 'Error: the run was interrupted before this call ended.' } });
    open = [];
  };

  for (const from of sinceLastSummary(branch)) {
    const text = textOf(from);
    switch (from.role) {
      case 'tool':
        open = open.filter(({ id }) => id !== from.toolCallId);
        told.push({ message: { role: 'tool', toolCallId: from.toolCallId ?? '', name: from.toolName ?? '', content: text }, from });
        break;
      case 'assistant': {
        closeOpenCalls();
        const calls = from.toolCalls ?? [];
        if (text === '' && calls.length === 0) break;
        told.push({ message: calls.length > 0 ? { role: 'assistant', content: text, toolCalls: calls } : { role: 'assistant', content: text }, from });
        open = calls.map(({ id, name }) => ({ id, name }));
        break;
      }
      case 'summary':
        told.push({ message: { role: 'user', content: `[Summary of the earlier conversation]\n${text}` }, from });
        break;
      case 'user':
        closeOpenCalls();
        told.push({ message: { role: 'user', content: sentContent(from) }, from });
        break;
    }
  }
  closeOpenCalls();
  return told;
}

/** What a person's message was sent as, its tail included; a picture makes it a list of parts. */
function sentContent(message: Message): string | ContentPart[] {
  const parts = sentDetailsSchema.safeParse(message.details).data?.sent ?? message.content;
  return parts.some(({ type }) => type === 'image') ? parts : parts.flatMap((part) => (part.type === 'text' ? part.text : [])).join('\n');
}

/** The text of a message, its parts joined by line breaks. */
export function textOf(message: Message): string {
  return message.content.flatMap((part) => (part.type === 'text' ? part.text : [])).join('\n');
}

/** The newest summary, what it kept word for word, and what came after it. */
function sinceLastSummary(branch: Message[]): Message[] {
  const at = branch.findLastIndex(({ role }) => role === 'summary');
  const summary = branch[at];
  if (!summary) return branch;
  const { keptFrom } = summaryDetailsSchema.parse(summary.details);
  const from = keptFrom === null ? at : branch.findIndex(({ id }) => id === keptFrom);
  return [summary, ...branch.slice(from < 0 ? at : from, at), ...branch.slice(at + 1)];
}
