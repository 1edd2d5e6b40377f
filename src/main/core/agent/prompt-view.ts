// Why is this in the prompt: a request taken apart, in the order in which the model reads it.
import type { PromptPart } from '@shared/contract/chat';
import type { Message } from '@shared/contract/messages';
import type { ContentPart, ModelMessage } from '@shared/domain/model';
import { say } from '@shared/domain/sentences';
import { estimateMessageTokens, estimateTextTokens } from './estimate-tokens';
import type { SentPrompt } from './prompt-record';
import type { ToldMessage } from './transcript';

export interface TakenApart {
  parts: PromptPart[];
  total: number;
  /** As it is handed to the provider; pictures as a word about their size. */
  request: { messages: unknown[]; tools: unknown[] } & Record<string, unknown>;
}

const rulesFiles = ['AGENTS.md', 'TOOLS.md', 'HEARTBEAT.md'];
const memoryFiles = ['USER.md', 'MEMORY.md'];
const speakers = { user: say('prompt.you'), assistant: say('prompt.agent'), tool: say('prompt.anyTool'), system: say('prompt.system') } as const;

/** `told`: the conversation in the prompt, without what was left out. */
export function takeApart(prompt: Pick<SentPrompt, 'system' | 'personaParts' | 'tools' | 'options'>, told: readonly ToldMessage[]): TakenApart {
  const parts = [...systemParts(prompt), ...prompt.tools.map(toolPart), ...told.flatMap(messageParts)];
  const system: ModelMessage[] = prompt.system === '' ? [] : [{ role: 'system', content: prompt.system }];
  return {
    parts,
    total: parts.reduce((sum, { tokens }) => sum + tokens, 0),
    request: { ...prompt.options, messages: [...system, ...told.map(({ message }) => message)].map(withoutPictures), tools: [...prompt.tools] },
  };
}

function part(kind: PromptPart['kind'], label: string, text: string, more: Partial<PromptPart> = {}): PromptPart {
  return { kind, label, file: null, messageId: null, tokens: estimateTextTokens(text), text, ...more };
}

function systemParts({ system, personaParts }: Pick<SentPrompt, 'system' | 'personaParts'>): PromptPart[] {
  const parts: PromptPart[] = [];
  let rest = system;
  for (const { file, text } of personaParts) {
    if (!rest.startsWith(text)) break;
    parts.push(part(rulesFiles.includes(file) ? 'rules' : memoryFiles.includes(file) ? 'memory' : 'persona', file, text, { file }));
    rest = rest.slice(text.length).replace(/^\n\n/, '');
  }
  if (rest === '') return parts;
  return [...parts, parts.length === 0 ? part('persona', say('prompt.persona'), rest) : part('instructions', say('prompt.instructions'), rest)];
}

function toolPart(tool: SentPrompt['tools'][number]): PromptPart {
  return part('tools', tool.name, JSON.stringify(tool));
}

/** What a person said, then what was put below it: the time, and what was recalled. */
function messageParts({ message, from }: ToldMessage): PromptPart[] {
  const tokens = estimateMessageTokens(message);
  const whole = textOf(message.content) + callsOf(message);
  const messageId = from?.id ?? null;
  if (from?.role === 'summary') return [part('summary', say('prompt.summary'), whole, { tokens, messageId })];
  const label = message.role === 'tool' ? say('prompt.tool', { name: message.name }) : speakers[message.role];
  const { words, tail, recalled } = from?.role === 'user' ? splitTail(from, whole) : { words: whole, tail: '', recalled: '' };
  const below = [
    ...(tail === '' ? [] : [part('tail', say('prompt.tail'), tail, { messageId })]),
    ...(recalled === '' ? [] : [part('recalled', say('prompt.recalled'), recalled, { messageId })]),
  ];
  const left = tokens - below.reduce((sum, each) => sum + each.tokens, 0);
  return [part('conversation', label, words, { tokens: Math.max(1, left), messageId }), ...below];
}

/** The tail is what the sent text has more than the person's own. */
function splitTail(said: Message, sent: string): { words: string; tail: string; recalled: string } {
  const own = textOf(said.content);
  if (!sent.startsWith(own)) return { words: sent, tail: '', recalled: '' };
  const lines = sent.slice(own.length).trim().split('\n');
  const isRecalled = (line: string): boolean => line.startsWith('[From memory:');
  return { words: own, tail: lines.filter((line) => !isRecalled(line)).join('\n'), recalled: lines.filter(isRecalled).join('\n') };
}

function callsOf(message: ModelMessage): string {
  return message.role === 'assistant' ? (message.toolCalls ?? []).map(({ name, arguments: given }) => `\n(calls ${name} ${given})`).join('') : '';
}

function textOf(content: string | readonly ContentPart[]): string {
  return typeof content === 'string' ? content : content.map((each) => (each.type === 'text' ? each.text : pictureText(each.data))).join('\n');
}

function withoutPictures(message: ModelMessage): unknown {
  if (typeof message.content === 'string') return message;
  return { ...message, content: message.content.map((each) => (each.type === 'image' ? { ...each, data: pictureText(each.data) } : each)) };
}

function pictureText(data: string): string {
  return `[picture, ${data.length} characters of base64]`;
}
