// What the gateway did lately: its requests one by one, and the hour in steps. In memory only; a restart begins anew.
import type { EventData, MethodOutput } from '@shared/contract';
import { events as eventDefinitions } from '@shared/contract';
import type { GatewayRequest } from '@shared/contract/activity';
import type { AnswerFacts } from '@shared/contract/messages';
import type { FastifyRequest } from 'fastify';
import type { EventSource } from '../rpc';

/** What a route knows of its request and the server does not. */
export type RequestNote = Partial<Pick<GatewayRequest, 'model' | 'promptTokens' | 'completionTokens' | 'firstTokenMs' | 'error'>>;

export interface Activity {
  /** Adds to what is told of a request at its end. */
  note(request: FastifyRequest, note: RequestNote): void;
  /** A request was answered. */
  answered(request: FastifyRequest, seen: Pick<GatewayRequest, 'caller' | 'method' | 'route' | 'status' | 'ms'>): void;
  /** A model answered outside of any session; answers in sessions are heard of by their events. */
  modelAnswered(facts: AnswerFacts): void;
  requests(limit: number): GatewayRequest[];
  history(minutes: number): MethodOutput<'metrics.history'>;
  dispose(): void;
}

export interface ActivityDeps {
  /** ms since 1970. */
  clock: () => number;
  events: EventSource;
  emit: (request: EventData<'gateway.request'>) => void;
}

const mostRequests = 500;
const bucketMs = 10_000;
const mostBuckets = 360;
/** Times kept of one step: enough for a 95th percentile. */
const mostTimes = 1_000;
/** Requests told in one second: under load the list is asked for, and other events stay readable for clients that come back. */
const mostTold = 20;

interface Bucket {
  requests: number;
  errors: number;
  answers: number;
  promptTokens: number;
  completionTokens: number;
  /** Of those whose time of writing is known. */
  timedTokens: number;
  writingMs: number;
  firstTokenMs: number[];
}

export function createActivity({ clock, events, emit }: ActivityDeps): Activity {
  const notes = new WeakMap<FastifyRequest, RequestNote>();
  const requests: GatewayRequest[] = [];
  const buckets = new Map<number, Bucket>();
  let lastId = 0;
  let told = { second: 0, count: 0 };

  const mayTell = (): boolean => {
    const second = Math.floor(clock() / 1_000);
    told = second === told.second ? { second, count: told.count + 1 } : { second, count: 1 };
    return told.count <= mostTold;
  };

  const bucketNow = (): Bucket => {
    const number = Math.floor(clock() / bucketMs);
    const known = buckets.get(number);
    if (known) return known;
    const made: Bucket = { requests: 0, errors: 0, answers: 0, promptTokens: 0, completionTokens: 0, timedTokens: 0, writingMs: 0, firstTokenMs: [] };
    buckets.set(number, made);
    for (const old of buckets.keys()) if (old <= number - mostBuckets) buckets.delete(old);
    return made;
  };

  const modelAnswered = ({ usage, firstTokenMs, totalMs }: AnswerFacts): void => {
    const bucket = bucketNow();
    bucket.answers += 1;
    bucket.promptTokens += usage.promptTokens ?? 0;
    bucket.completionTokens += usage.completionTokens ?? 0;
    if (firstTokenMs === null) return;
    if (bucket.firstTokenMs.length < mostTimes) bucket.firstTokenMs.push(firstTokenMs);
    if (usage.completionTokens === null || usage.completionTokens < 2 || totalMs <= firstTokenMs) return;
    bucket.timedTokens += usage.completionTokens - 1;
    bucket.writingMs += totalMs - firstTokenMs;
  };

  const stop = events.subscribe(({ event, data }) => {
    if (event === 'run.finished') {
      const run = eventDefinitions[event].data.safeParse(data);
      if (run.success && run.data.reason === 'failed') bucketNow().errors += 1;
    } else if (event === 'message.finished') {
      const finished = eventDefinitions[event].data.safeParse(data);
      const facts = finished.success ? finished.data.message.facts : undefined;
      if (facts !== undefined) modelAnswered(facts);
    }
  });

  return {
    note(request, note) {
      notes.set(request, { ...notes.get(request), ...note });
    },
    answered(request, seen) {
      const { model = null, promptTokens = null, completionTokens = null, firstTokenMs = null, error = null } = notes.get(request) ?? {};
      lastId += 1;
      const entry: GatewayRequest = { id: lastId, at: Math.round(clock() - seen.ms), ...seen, model, promptTokens, completionTokens, firstTokenMs, error };
      requests.push(entry);
      if (requests.length > mostRequests) requests.shift();
      const bucket = bucketNow();
      bucket.requests += 1;
      if (seen.status >= 400) bucket.errors += 1;
      if (mayTell()) emit(entry);
    },
    modelAnswered,
    requests: (limit) => requests.slice(-limit).reverse(),
    history(minutes) {
      const last = Math.floor(clock() / bucketMs);
      const count = (minutes * 60_000) / bucketMs;
      return { bucketMs, buckets: Array.from({ length: count }, (_, index) => describe(last - count + 1 + index, buckets.get(last - count + 1 + index))) };
    },
    dispose: stop,
  };
}

function describe(number: number, bucket: Bucket | undefined): MethodOutput<'metrics.history'>['buckets'][number] {
  const { requests = 0, errors = 0, answers = 0, promptTokens = 0, completionTokens = 0, timedTokens = 0, writingMs = 0, firstTokenMs = [] } = bucket ?? {};
  const sorted = firstTokenMs.toSorted((a, b) => a - b);
  return {
    at: number * bucketMs,
    requests,
    errors,
    answers,
    promptTokens,
    completionTokens,
    tokensPerSecond: writingMs > 0 ? (timedTokens / writingMs) * 1000 : null,
    firstTokenP50Ms: percentile(sorted, 0.5),
    firstTokenP95Ms: percentile(sorted, 0.95),
  };
}

/** By the nearest rank; null for no values. */
function percentile(sorted: number[], share: number): number | null {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? null;
}
