// GET /metrics for Prometheus. Numbers are kept where they arise and put together when somebody asks; the default collectors of
// prom-client are left out, because their event loop monitor wakes an idle process a hundred times a second.
import { performance } from 'node:perf_hooks';
import type { Usage } from '@shared/domain/model';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';

export interface Metrics {
  /** One finished request. `route` is the route's pattern, never the path: paths have no end. */
  request(route: string, status: number, ms: number): void;
  /** A stream to a client began; call what it returns at its end. */
  streamOpened(): () => void;
  runEnded(reason: string): void;
  /** What one answer of a model used; unknown numbers are left out. */
  tokens(model: string, usage: Usage): void;
  /** The whole page in Prometheus' text format. */
  text(): Promise<{ contentType: string; body: string }>;
}

export interface MetricsDeps {
  version: string;
  clients(): number;
}

// 1 ms to a minute: a local model's answer takes seconds, everything else a few ms.
const latencyBuckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

export function createMetrics({ version, clients }: MetricsDeps): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const latency = new Histogram({
    name: 'farmhand_http_request_seconds',
    help: 'Time from the head of a request to the end of its answer.',
    labelNames: ['route', 'status'],
    buckets: latencyBuckets,
    registers,
  });
  const streams = new Gauge({ name: 'farmhand_open_streams', help: 'Answers being streamed.', registers });
  const runs = new Counter({ name: 'farmhand_runs_total', help: 'Runs of the agent that ended, by reason.', labelNames: ['reason'], registers });
  const tokens = new Counter({ name: 'farmhand_tokens_total', help: 'Tokens as model servers count them.', labelNames: ['model', 'kind'], registers });
  new Gauge({ name: 'farmhand_info', help: 'Always 1.', labelNames: ['version', 'node'], registers }).labels(version, process.version).set(1);
  gauge('farmhand_ws_clients', 'Connected clients whose hello was accepted.', clients);
  gauge('process_resident_memory_bytes', 'Resident memory.', () => process.memoryUsage.rss());
  gauge('process_heap_bytes', 'Used JavaScript heap.', () => process.memoryUsage().heapUsed);
  gauge('process_start_time_seconds', 'Start of the process, Unix time.', () => performance.timeOrigin / 1000);
  gauge('process_event_loop_utilization', 'Share of its life that the event loop was busy, 0 to 1.', () => performance.eventLoopUtilization().utilization);
  // A counter by meaning; its value is the system's, so that it is set and not counted up.
  gauge('process_cpu_seconds', 'CPU time used since the start.', () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6;
  });

  function gauge(name: string, help: string, read: () => number) {
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read());
      },
    });
  }

  // Looking a label pair up anew for each request would cost more than counting it.
  const observers = new Map<string, Map<number, { observe(seconds: number): void }>>();

  function observer(route: string, status: number) {
    const ofRoute = observers.get(route) ?? new Map<number, { observe(seconds: number): void }>();
    observers.set(route, ofRoute);
    const known = ofRoute.get(status) ?? latency.labels(route, String(status));
    ofRoute.set(status, known);
    return known;
  }

  return {
    request(route, status, ms) {
      observer(route, status).observe(ms / 1000);
    },
    streamOpened() {
      streams.inc();
      let open = true;
      return () => {
        if (open) streams.dec();
        open = false;
      };
    },
    runEnded(reason) {
      runs.labels(reason).inc();
    },
    tokens(model, usage) {
      if (usage.promptTokens !== null) tokens.labels(model, 'prompt').inc(usage.promptTokens);
      if (usage.completionTokens !== null) tokens.labels(model, 'completion').inc(usage.completionTokens);
      if (usage.cachedTokens !== null) tokens.labels(model, 'cached').inc(usage.cachedTokens);
    },
    async text() {
      return { contentType: registry.contentType, body: await registry.metrics() };
    },
  };
}
