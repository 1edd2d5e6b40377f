// What every provider speaks: one request in, one stream of events out.
import type { ErrorValue } from '../contract/errors';
import type { JsonSchema } from './json';

export type ImagePart = { type: 'image'; mediaType: string /** Base64, without a data: prefix. */; data: string };
export type TextPart = { type: 'text'; text: string };
export type ContentPart = TextPart | ImagePart;

/** One call as the model wrote it. `arguments` is JSON text, not yet parsed or trusted. */
export interface ToolCall {
  id: string;
  name: string;
  arguments: string;
  /** Mean probability of the call's own words, 0 to 1, where the engine knows it. */
  confidence?: number;
  /** How probable it was to the model that it should call at all here, 0 to 1, where the provider gives it. */
  intent?: number;
}

export type ModelMessage =
  | { role: 'system'; content: string }
  | { role: 'user'; content: string | ContentPart[] }
  | { role: 'assistant'; content: string; toolCalls?: ToolCall[] }
  | { role: 'tool'; toolCallId: string; name: string; content: string };

/** A tool as offered to a model: `parameters` is a JSON Schema of type object. */
export interface ToolSchema {
  name: string;
  description: string;
  parameters: JsonSchema;
}

export type ToolChoice = 'auto' | 'none' | 'required' | { name: string };

export interface ModelRequest {
  /** The provider's own id of the model, without the `provider/` prefix. */
  model: string;
  messages: ModelMessage[];
  tools: ToolSchema[];
  toolChoice?: ToolChoice;
  maxTokens?: number;
  temperature?: number;
  topP?: number;
  seed?: number;
  stop?: string[];
  think?: boolean;
  /** Tokens of reasoning after which the answer itself begins. */
  thinkTokens?: number;
  responseFormat?: { type: 'text' | 'json_object' } | { type: 'json_schema'; schema: JsonSchema };
  /** Conversations with the same key share a stable prefix; a provider may keep its state. */
  cacheKey?: string;
}

export interface Usage {
  /** Tokens; null where the server does not say. Unknown is never 0. */
  promptTokens: number | null;
  completionTokens: number | null;
  /** Prompt tokens that did not have to be evaluated again. */
  cachedTokens: number | null;
}

export type FinishReason = 'stop' | 'tool_calls' | 'length';

/**
 * A model stream never throws. It ends with exactly one of `done`, `error` or `aborted`;
 * text and calls seen before an `error` or `aborted` stay valid as a partial answer.
 */
export type ModelEvent =
  | { type: 'waiting'; state: 'connecting' | 'loading' | 'reading'; detail: string /** 0 to 1 where known. */; progress?: number }
  | { type: 'text'; text: string }
  | { type: 'reasoning'; text: string }
  | { type: 'tool_call'; call: ToolCall }
  | { type: 'done'; finish: FinishReason; usage: Usage /** The model that answered, as the server names it. */; model: string }
  | { type: 'error'; error: ErrorValue }
  | { type: 'aborted' };

export interface ModelInfo {
  /** `provider/model-id`. */
  id: string;
  provider: string;
  title: string;
  /** Tokens; null where unknown. */
  contextWindow: number | null;
  available: boolean;
  detail?: string;
}

export interface ProviderState {
  /** `ready`: would be asked now. `absent`: not there. `failing`: there, but cannot answer. */
  state: 'ready' | 'absent' | 'failing' | 'starting';
  /** One sentence a person understands. */
  detail: string;
  /** The one thing to do when it is not ready. */
  action?: string;
}

export interface ModelProvider {
  readonly id: string;
  state(): ProviderState;
  models(): Promise<ModelInfo[]>;
  stream(request: ModelRequest, signal: AbortSignal): AsyncIterable<ModelEvent>;
}
