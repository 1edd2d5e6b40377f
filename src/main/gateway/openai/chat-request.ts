// OpenAI's chat request, read leniently: what we cannot honour is ignored, what would change the meaning is refused.
import { FarmhandError } from '@shared/contract/errors';
import type { JsonSchema } from '@shared/domain/json';
import type { ContentPart, ModelMessage, ModelRequest, ToolSchema } from '@shared/domain/model';
import { z } from 'zod';

/** More messages than this are a mistake in the caller's loop, not a conversation. */
const maxMessages = 4_096;

const textPartSchema = z.object({ type: z.literal('text'), text: z.string() });
const imagePartSchema = z.object({ type: z.literal('image_url'), image_url: z.object({ url: z.string() }) });
const textContentSchema = z.union([z.string(), z.array(textPartSchema)]);

const messageSchema = z.discriminatedUnion('role', [
  z.object({ role: z.enum(['system', 'developer']), content: textContentSchema }),
  z.object({ role: z.literal('user'), content: z.union([z.string(), z.array(z.discriminatedUnion('type', [textPartSchema, imagePartSchema])).min(1)]) }),
  z.object({
    role: z.literal('assistant'),
    content: textContentSchema.nullish(),
    tool_calls: z.array(z.object({ id: z.string(), function: z.object({ name: z.string(), arguments: z.string() }) })).nullish(),
  }),
  z.object({ role: z.literal('tool'), tool_call_id: z.string(), content: textContentSchema }),
]);

const toolSchema = z.object({
  type: z.literal('function'),
  function: z.object({ name: z.string().regex(/^[\w.-]{1,64}$/), description: z.string().optional(), parameters: z.record(z.string(), z.json()).optional() }),
});

export const chatRequestSchema = z.object({
  model: z.string().nullish(),
  messages: z.array(messageSchema).min(1, 'at least one message is needed').max(maxMessages, `at most ${maxMessages} messages are taken`),
  stream: z.boolean().nullish(),
  stream_options: z.object({ include_usage: z.boolean().nullish() }).nullish(),
  tools: z.array(toolSchema).nullish(),
  tool_choice: z.union([z.enum(['auto', 'none', 'required']), z.object({ type: z.literal('function'), function: z.object({ name: z.string() }) })]).nullish(),
  max_tokens: z.int().min(1).nullish(),
  max_completion_tokens: z.int().min(1).nullish(),
  temperature: z.number().min(0).max(2).nullish(),
  top_p: z.number().min(0).max(1).nullish(),
  seed: z.int().nullish(),
  stop: z.union([z.string(), z.array(z.string()).max(4)]).nullish(),
  n: z.literal(1, 'only one answer per request is made').nullish(),
  response_format: z
    .union([
      z.object({ type: z.enum(['text', 'json_object']) }),
      z.object({ type: z.literal('json_schema'), json_schema: z.object({ schema: z.record(z.string(), z.json()) }) }),
    ])
    .nullish(),
  user: z.string().min(1).max(256).nullish(),
});
export type ChatRequest = z.infer<typeof chatRequestSchema>;

/** Throws `invalid_input` that names the field. */
export function parseChatRequest(body: unknown): ChatRequest {
  const parsed = chatRequestSchema.safeParse(body);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const field = issue?.path.map(String).join('.') ?? '';
  throw new FarmhandError('invalid_input', field === '' ? 'The body must be a JSON object with "messages".' : `${field}: ${issue?.message ?? 'invalid'}.`, {
    details: { param: field },
  });
}

/** What the caller put into system messages, and the rest as the model layer knows it. */
export function toConversation(messages: ChatRequest['messages']): { instructions: string; messages: ModelMessage[] } {
  const instructions: string[] = [];
  const conversation: ModelMessage[] = [];
  const callNames = new Map<string, string>();
  for (const message of messages) {
    switch (message.role) {
      case 'system':
      case 'developer':
        instructions.push(plainText(message.content));
        break;
      case 'user':
        conversation.push({ role: 'user', content: typeof message.content === 'string' ? message.content : message.content.map(toPart) });
        break;
      case 'assistant': {
        const calls = (message.tool_calls ?? []).map(({ id, function: call }) => ({ id, ...call }));
        for (const { id, name } of calls) callNames.set(id, name);
        const content = plainText(message.content ?? '');
        conversation.push(calls.length > 0 ? { role: 'assistant', content, toolCalls: calls } : { role: 'assistant', content });
        break;
      }
      case 'tool':
        conversation.push({
          role: 'tool',
          toolCallId: message.tool_call_id,
          name: callNames.get(message.tool_call_id) ?? 'tool',
          content: plainText(message.content),
        });
        break;
    }
  }
  return { instructions: instructions.join('\n\n'), messages: conversation };
}

/** What is new to a session that keeps its own history: everything after the last answer. */
export function sinceLastAnswer(messages: ModelMessage[]): ModelMessage[] {
  return messages.slice(messages.findLastIndex(({ role }) => role === 'assistant') + 1);
}

export function toToolSchemas(tools: ChatRequest['tools']): ToolSchema[] {
  const anyObject: JsonSchema = { type: 'object', properties: {} };
  return (tools ?? []).map(({ function: { name, description, parameters } }) => ({
    name,
    description: description ?? name,
    parameters: parameters ?? anyObject,
  }));
}

export function toSampling(request: ChatRequest): Pick<ModelRequest, 'temperature' | 'topP' | 'seed' | 'stop' | 'toolChoice' | 'responseFormat'> {
  const { temperature, top_p: topP, seed, stop, tool_choice: choice, response_format: format } = request;
  return {
    ...(temperature == null ? {} : { temperature }),
    ...(topP == null ? {} : { topP }),
    ...(seed == null ? {} : { seed }),
    ...(stop == null ? {} : { stop: typeof stop === 'string' ? [stop] : stop }),
    ...(choice == null ? {} : { toolChoice: typeof choice === 'string' ? choice : { name: choice.function.name } }),
    ...(format == null ? {} : { responseFormat: format.type === 'json_schema' ? { type: format.type, schema: format.json_schema.schema } : format }),
  };
}

function plainText(content: z.infer<typeof textContentSchema>): string {
  return typeof content === 'string' ? content : content.map(({ text }) => text).join('\n');
}

function toPart(part: z.infer<typeof textPartSchema> | z.infer<typeof imagePartSchema>): ContentPart {
  if (part.type === 'text') return part;
  const [, mediaType, data] = /^data:(image\/[\w.+-]+);base64,([A-Za-z0-9+/=]+)$/.exec(part.image_url.url) ?? [];
  if (mediaType === undefined || data === undefined) {
    throw new FarmhandError('invalid_input', 'Pictures must be sent as data: URLs with base64 content; Farmhand fetches nothing from the net.', {
      details: { param: 'messages' },
    });
  }
  return { type: 'image', mediaType, data };
}
