import type { AnswerFacts, Message } from '@shared/contract/messages';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Output, Terminal } from '../terminal';
import { createRunPrinter, type RunPrinter } from './run-printer';

const ids = { runId: 'run', sessionId: 'session' };
const facts: AnswerFacts = {
  model: 'm',
  provider: 'engine',
  reason: '',
  usage: { promptTokens: 10, completionTokens: 41, cachedTokens: null },
  firstTokenMs: 312,
  totalMs: 2_100,
};
let stdout: string;
let stderr: string;
let printer: RunPrinter;

function createOutput(isTerminal: boolean, keep: (text: string) => void): Output {
  return { isTerminal, columns: 60, write: keep, line: (text = '') => keep(`${text}\n`), paint: (_format, text) => text };
}
function begin(isTerminal: boolean): void {
  stdout = '';
  stderr = '';
  const terminal: Pick<Terminal, 'out' | 'err'> = {
    out: createOutput(isTerminal, (text) => {
      stdout += text;
    }),
    err: createOutput(isTerminal, (text) => {
      stderr += text;
    }),
  };
  printer = createRunPrinter(terminal);
}
const say = (text: string, kind: 'text' | 'reasoning' = 'text', messageId = 'msg') => printer.delta({ ...ids, messageId, kind, text });
const message = (change: Partial<Message>): Message => ({
  id: 'msg',
  sessionId: 'session',
  parentId: null,
  runId: 'run',
  role: 'assistant',
  content: [{ type: 'text', text: '' }],
  state: 'complete',
  createdAt: 0,
  ...change,
});

describe('a run, printed where nothing is a terminal', () => {
  beforeEach(() => begin(false));

  it('puts the answer alone on stdout, and ends its line', () => {
    say('Hello', 'text');
    say(' there.');
    printer.ended({ ...ids, reason: 'done', error: null, facts, steps: 1 });
    expect(stdout).toBe('Hello there.\n');
    expect(stderr).toBe('  engine/m, first token 312 ms, 41 tokens, 2.1 s\n');
  });

  it('tells reasoning and answer apart', () => {
    say('Hm.', 'reasoning');
    say('Yes.');
    printer.freshLine();
    expect({ stdout, stderr }).toEqual({ stdout: 'Yes.\n', stderr: 'Hm.\n' });
  });

  it('says of a call what it was about, also when it was denied before it began', () => {
    printer.finished(
      message({
        toolCalls: [
          { id: 'c1', name: 'write_file', arguments: '{"path":"a.md","content":"x"}' },
          { id: 'c2', name: 'odd', arguments: '{broken' },
        ],
      }),
    );
    printer.toolFinished({ ...ids, callId: 'c1', tool: 'write_file', outcome: 'denied', content: 'Denied: not now', ms: 0 });
    printer.toolFinished({ ...ids, callId: 'c2', tool: 'odd', outcome: 'failed', content: 'Error: no JSON', ms: 0 });
    printer.toolStarted({ ...ids, callId: 'c3', tool: 'control', arguments: { device: 'porch lamp', action: 'on' }, risk: 'simulated', preview: '' });
    printer.toolFinished({ ...ids, callId: 'c3', tool: 'control', outcome: 'done', content: 'on', ms: 3 });
    expect(stderr).toBe('  write_file a.md x  denied not now\n  odd {broken  failed no JSON\n  control porch lamp on  done 3 ms\n');
    expect(stdout).toBe('');
  });

  it('shows what the agent itself says at the end, but nothing twice', () => {
    say('Part.', 'text', 'one');
    printer.added(message({ id: 'one', content: [{ type: 'text', text: 'Part.' }] }));
    printer.added(message({ id: 'two', content: [{ type: 'text', text: 'I stopped.' }] }));
    printer.added(message({ id: 'three', role: 'user', content: [{ type: 'text', text: 'mine' }] }));
    expect(stdout).toBe('Part.\n\nI stopped.\n');
  });

  it('never shows passing states', () => {
    printer.waiting({ ...ids, state: 'loading', detail: 'LlamaFarm is loading.', progress: 0.43 });
    expect(stderr).toBe('');
  });

  it('says why a run did not end as it should', () => {
    for (const reason of ['stopped', 'failed', 'interrupted', 'step-limit', 'loop', 'denials'] as const)
      printer.ended({ ...ids, reason, error: null, facts: null, steps: 10 });
    printer.ended({ ...ids, reason: 'failed', error: { code: 'upstream_failed', message: 'It broke.', retryable: true }, facts: null, steps: 1 });
    const lines = stderr.trim().split('\n');
    expect(lines).toHaveLength(7);
    expect(lines).toContain('  Ended after 10 steps.');
    expect(lines.at(-1)).toBe('  It broke.');
  });
});

describe('a run, printed on a terminal', () => {
  beforeEach(() => begin(true));

  it('shows passing states on a line that the next thing takes away', () => {
    printer.waiting({ ...ids, state: 'loading', detail: 'LlamaFarm is loading.', progress: 0.43 });
    expect(stderr).toBe('loading 43 % LlamaFarm is loading.');
    say('Hello');
    expect(stderr.endsWith('\r\u001b[2K')).toBe(true);
    expect(stdout).toBe('Hello');
  });

  it('does not cut into an answer with a passing state', () => {
    say('Hel');
    printer.waiting({ ...ids, state: 'reading', detail: 'x' });
    say('lo');
    expect(stdout).toBe('Hello');
    expect(stderr).toBe('');
  });
});
