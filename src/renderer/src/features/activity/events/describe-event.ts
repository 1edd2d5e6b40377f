// An event in one plain sentence. Events come from the store, newer ones than this window knows among them: everything is read with care.
import type { JsonValue } from '@shared/domain/json';
import type { Tone } from '../../../ui';

export interface LoggedEvent {
  id: number;
  at: number;
  event: string;
  data: JsonValue;
}

export type ValueName = 'model' | 'message' | 'reason' | 'preview' | 'tool' | 'content' | 'detail' | 'name' | 'event';

/** A key below `sentence` in the words of this page, and what it is filled with. */
export interface EventSentence {
  key:
    | 'runStarted'
    | 'runFinished'
    | 'runFinishedPlain'
    | 'runStopped'
    | 'runFailed'
    | 'runEnded'
    | 'toolStarted'
    | 'toolDone'
    | 'toolFailed'
    | 'toolDenied'
    | 'toolStopped'
    | 'contextCut'
    | 'approvalAsked'
    | 'approvalAllowed'
    | 'approvalDenied'
    | 'approvalExpired'
    | 'keyCreated'
    | 'keyRevoked'
    | 'farmStep'
    | 'routeChanged'
    | 'routeNone'
    | 'notification'
    | 'undo'
    | 'backup'
    | 'other';
  values: Partial<Record<ValueName, string>>;
  count?: number;
  tone: Tone;
}

export const kinds = {
  all: [],
  runs: ['run.*', 'context.cut'],
  tools: ['tool.*', 'notification', 'undo.*'],
  approvals: ['approval.*'],
  servers: ['llamafarm.*', 'route.*'],
  keys: ['key.*'],
  backups: ['backup.*'],
} as const satisfies Record<string, readonly string[]>;
export type Kind = keyof typeof kinds;
export const kindNames = ['all', 'runs', 'tools', 'approvals', 'servers', 'keys', 'backups'] as const satisfies readonly Kind[];

/** Whether an event of this name is of this kind. */
export function isOfKind(event: string, kind: Kind): boolean {
  const patterns: readonly string[] = kinds[kind];
  return patterns.length === 0 || patterns.some((pattern) => (pattern.endsWith('*') ? event.startsWith(pattern.slice(0, -1)) : event === pattern));
}

function at(value: JsonValue | undefined, ...path: string[]): JsonValue | undefined {
  let now = value;
  for (const key of path) {
    if (typeof now !== 'object' || now === null || Array.isArray(now)) return undefined;
    now = now[key];
  }
  return now;
}

function text(value: JsonValue | undefined, ...path: string[]): string {
  const found = at(value, ...path);
  return typeof found === 'string' ? found : '';
}

/** Of the session an event belongs to; null for none. */
export function sessionOf({ data }: Pick<LoggedEvent, 'data'>): string | null {
  return text(data, 'sessionId') || text(data, 'approval', 'sessionId') || null;
}

const toolEnds: Record<string, Pick<EventSentence, 'key' | 'tone'>> = {
  done: { key: 'toolDone', tone: 'good' },
  failed: { key: 'toolFailed', tone: 'bad' },
  denied: { key: 'toolDenied', tone: 'waits' },
  stopped: { key: 'toolStopped', tone: 'quiet' },
};

const answers: Record<string, Pick<EventSentence, 'key' | 'tone'>> = {
  allowed: { key: 'approvalAllowed', tone: 'good' },
  denied: { key: 'approvalDenied', tone: 'bad' },
  expired: { key: 'approvalExpired', tone: 'quiet' },
};

export function sentenceOf({ event, data }: LoggedEvent): EventSentence {
  const other: EventSentence = { key: 'other', values: { event }, tone: 'quiet' };
  switch (event) {
    case 'run.started':
      return { key: 'runStarted', values: { model: text(data, 'model') }, tone: 'info' };
    case 'run.finished':
      return runEnd(data);
    case 'tool.started':
      return { key: 'toolStarted', values: { preview: text(data, 'preview') || text(data, 'tool') }, tone: 'info' };
    case 'tool.finished': {
      const content = text(data, 'content')
        .replace(/^Error: /, '')
        .slice(0, 200);
      return { ...(toolEnds[text(data, 'outcome')] ?? other), values: { tool: text(data, 'tool'), content } };
    }
    case 'context.cut':
      return { key: 'contextCut', values: { detail: text(data, 'detail') }, tone: 'quiet' };
    case 'approval.requested':
      return { key: 'approvalAsked', values: { preview: text(data, 'approval', 'preview') }, tone: 'waits' };
    case 'approval.resolved':
      return { ...(answers[text(data, 'approval', 'state')] ?? other), values: { preview: text(data, 'approval', 'preview'), event } };
    case 'key.created':
    case 'key.revoked':
      return { key: event === 'key.created' ? 'keyCreated' : 'keyRevoked', values: { name: text(data, 'key', 'name') || text(data, 'name') }, tone: 'info' };
    case 'llamafarm.step':
      return { key: 'farmStep', values: { detail: text(data, 'detail') || text(data, 'step') }, tone: text(data, 'state') === 'failed' ? 'bad' : 'info' };
    case 'route.changed': {
      const model = text(data, 'model');
      return { key: model === '' ? 'routeNone' : 'routeChanged', values: { model, reason: text(data, 'reason') }, tone: model === '' ? 'bad' : 'good' };
    }
    case 'notification':
      return { key: 'notification', values: { message: text(data, 'message') }, tone: 'info' };
    case 'undo.applied': {
      const files = at(data, 'files');
      return { key: 'undo', values: {}, count: Array.isArray(files) ? files.length : 0, tone: 'info' };
    }
    case 'backup.made':
      return { key: 'backup', values: { name: text(data, 'backup', 'name') }, tone: 'good' };
    default:
      return other;
  }
}

function runEnd(data: JsonValue): EventSentence {
  const reason = text(data, 'reason');
  const model = text(data, 'facts', 'model');
  if (reason === 'done') return { key: model === '' ? 'runFinishedPlain' : 'runFinished', values: { model }, tone: 'good' };
  if (reason === 'stopped') return { key: 'runStopped', values: {}, tone: 'quiet' };
  if (reason === 'failed') return { key: 'runFailed', values: { message: text(data, 'error', 'message') }, tone: 'bad' };
  return { key: 'runEnded', values: { reason }, tone: 'waits' };
}
