// Where a run takes its words from and leaves them: a stored session, or one call that is forgotten.
import type { AnswerFacts, Risk } from '@shared/contract/messages';
import type { JsonValue } from '@shared/domain/json';
import type { ModelMessage, ToolCall } from '@shared/domain/model';
import type { ChosenModel } from '../providers';
import type { Answer, AnswerEvent } from './answer';
import type { ToolReport } from './loop';
import type { SentPrompt } from './prompt-record';

export type RunEvent =
  | AnswerEvent
  | { type: 'answer-started'; chosen: ChosenModel; sent: Omit<SentPrompt, 'provider' | 'model'> }
  | { type: 'answer-finished'; answer: Answer; facts: AnswerFacts }
  | { type: 'tool-started'; call: ToolCall; arguments: JsonValue; risk: Risk; preview: string }
  | { type: 'tool-progress'; call: ToolCall; text: string }
  | { type: 'tool-finished'; call: ToolCall; report: ToolReport }
  | { type: 'cut'; kind: 'trimmed' | 'compacted' | 'file-cut'; detail: string; tokensBefore: number; tokensAfter: number }
  | { type: 'switched'; chosen: ChosenModel }
  | { type: 'notice'; text: string };

export interface Conversation {
  readonly sessionId: string;
  readonly runId: string;
  /** Everything said so far, oldest first, without the system message. */
  messages(): ModelMessage[];
  /** Hears all that happens, in order. */
  on(event: RunEvent): void;
  /** Resolves once what was heard is kept for good, and tells of it. Left out where nothing is stored. */
  settle?: () => Promise<void>;
  hasSteering(): boolean;
  takeSteering(): boolean;
  takeFollowUp(): boolean;
  /** Replaces the oldest part by `summary`, keeping the last turns word for word. Left out where nothing is stored. */
  summarise?: (summary: string, keepTurns: number) => void;
}
