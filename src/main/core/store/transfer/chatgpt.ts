// One conversation of ChatGPT's data export (conversations.json), all its branches included.
import type { Message } from '@shared/contract/messages';
import { z } from 'zod';
import { createId } from '../../../base/ids';
import type { ReadDefaults, SessionTree } from './session-tree';

const contentSchema = z.looseObject({
  content_type: z.string(),
  parts: z.array(z.unknown()).optional(),
  text: z.string().nullish(),
  thoughts: z.array(z.looseObject({ summary: z.string().nullish(), content: z.string().nullish() })).nullish(),
});
const nodeSchema = z.looseObject({
  message: z
    .looseObject({
      author: z.looseObject({ role: z.string(), name: z.string().nullish() }),
      create_time: z.number().nullish(),
      content: contentSchema,
      recipient: z.string().nullish(),
      metadata: z.looseObject({ model_slug: z.string().nullish(), is_visually_hidden_from_conversation: z.boolean().nullish() }).nullish(),
    })
    .nullish(),
  parent: z.string().nullish(),
  children: z.array(z.string()).default([]),
});
const conversationSchema = z.looseObject({
  title: z.string().nullish(),
  create_time: z.number().nullish(),
  update_time: z.number().nullish(),
  mapping: z.record(z.string(), nodeSchema),
  current_node: z.string().nullish(),
});
type Node = z.infer<typeof nodeSchema>;
type Said = NonNullable<Node['message']>;

export function looksLikeChatGpt(item: unknown): boolean {
  return z.looseObject({ mapping: z.looseObject({}) }).safeParse(item).success;
}

/** Throws when nothing was said in it. Times of the export are seconds. */
export function readChatGpt(item: unknown, { mode, now }: ReadDefaults): SessionTree {
  const { title, mapping, ...conversation } = conversationSchema.parse(item);
  const begun = toMs(conversation.create_time) ?? now;
  const sessionId = createId('ses');
  const messages: Message[] = [];
  /** Of the export to ours: nodes without words stand for the one above them. */
  const ours = new Map<string, string | null>();

  const root = Object.entries(mapping).filter(([, { parent }]) => parent == null || mapping[parent] === undefined);
  // Depth first by hand: a long conversation is deeper than the stack.
  const open = root.map(([id]) => ({ id, parentId: null as string | null, at: begun, thoughts: '', call: null as string | null })).reverse();
  const seen = new Set<string>();
  for (let next = open.pop(); next; next = open.pop()) {
    const { id, parentId, at, thoughts, call } = next;
    const node = mapping[id];
    if (!node || seen.has(id)) continue;
    seen.add(id);
    const said = node.message && node.message.metadata?.is_visually_hidden_from_conversation !== true ? node.message : null;
    const createdAt = Math.max(at, toMs(said?.create_time) ?? at);
    const message = said === null ? null : toMessage(said, { sessionId, parentId, createdAt, call, thoughts });
    if (message) messages.push(message);
    const here = message?.id ?? parentId;
    ours.set(id, here);
    const after = {
      parentId: here,
      at: createdAt,
      thoughts: message === null && said !== null ? [thoughts, thoughtsOf(said)].filter(Boolean).join('\n\n') : '',
      call: message === null ? call : (message.toolCalls?.[0]?.id ?? null),
    };
    for (const child of node.children.toReversed()) open.push({ id: child, ...after });
  }
  if (messages.length === 0) throw new Error('Nothing was said in it.');

  const headId = (conversation.current_node == null ? null : ours.get(conversation.current_node)) ?? messages.at(-1)?.id ?? null;
  const updatedAt = toMs(conversation.update_time) ?? Math.max(...messages.map(({ createdAt }) => createdAt));
  return {
    session: {
      id: sessionId,
      title: title?.trim() ? title.trim().slice(0, 200) : 'Imported conversation',
      origin: 'window',
      mode,
      model: null,
      headId,
      createdAt: begun,
      updatedAt,
      messageCount: messages.length,
      pinned: false,
      folder: null,
      archived: false,
      params: {},
    },
    messages,
  };
}

interface Place {
  sessionId: string;
  parentId: string | null;
  createdAt: number;
  /** The call that a tool's words answer. */
  call: string | null;
  thoughts: string;
}

/** Null for what is not said by anybody: instructions, thoughts, empty nodes, and tools that nobody called. */
function toMessage({ author, content, recipient, metadata }: Said, { call, thoughts, ...place }: Place): Message | null {
  const text = textOf(content);
  const base = { id: createId('msg'), ...place, runId: null, content: [{ type: 'text' as const, text }], state: 'complete' as const };
  if (author.role === 'user') return text === '' ? null : { ...base, role: 'user' };
  if (author.role === 'tool' && call !== null) return { ...base, role: 'tool', toolCallId: call, toolName: author.name ?? 'tool', outcome: 'done' };
  if (author.role !== 'assistant' || content.thoughts || content.content_type === 'reasoning_recap' || text === '') return null;
  const slug = metadata?.model_slug;
  const facts = slug
    ? {
        facts: {
          model: slug,
          provider: 'chatgpt',
          reason: 'Imported from ChatGPT.',
          usage: { promptTokens: null, completionTokens: null, cachedTokens: null },
          firstTokenMs: null,
          totalMs: 0,
        },
      }
    : {};
  const reasoning = thoughts === '' ? {} : { reasoning: thoughts };
  if (recipient == null || recipient === 'all') return { ...base, role: 'assistant', ...reasoning, ...facts };
  const toolCalls = [{ id: createId('call'), name: recipient, arguments: asArguments(text) }];
  return { ...base, content: [{ type: 'text', text: '' }], role: 'assistant', toolCalls, ...reasoning, ...facts };
}

/** Pictures and sound are not in the export: a word says where they stood. */
function textOf({ content_type: type, parts = [], text }: z.infer<typeof contentSchema>): string {
  if (text != null) return type === 'code' ? text : text.trim();
  const pieces = parts.map((part) => {
    if (typeof part === 'string') return part;
    const media = z.looseObject({ content_type: z.string(), text: z.string().optional() }).safeParse(part);
    if (!media.success) return '';
    if (media.data.text !== undefined) return media.data.text;
    return media.data.content_type.includes('image') ? '[A picture that is not in the export]' : `[${media.data.content_type}]`;
  });
  return pieces
    .filter((piece) => piece !== '')
    .join('\n')
    .trim();
}

function thoughtsOf({ content }: Said): string {
  return (content.thoughts ?? []).map(({ summary, content: thought }) => [summary, thought].filter(Boolean).join('\n')).join('\n\n');
}

function asArguments(text: string): string {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return text;
  } catch {
    // Code, not JSON.
  }
  return JSON.stringify({ input: text });
}

function toMs(seconds: number | null | undefined): number | null {
  return seconds == null || !Number.isFinite(seconds) ? null : Math.round(seconds * 1000);
}
