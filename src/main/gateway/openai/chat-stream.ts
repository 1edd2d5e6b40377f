// Server-sent events of a chat completion. Many deltas of one turn of the process travel in one write.
import type { ServerResponse } from 'node:http';
import type { ErrorValue } from '@shared/contract/errors';
import type { ToolCall } from '@shared/domain/model';
import { type CompletionHead, type CompletionUsage, toOpenAiCalls } from './completion';
import { toOpenAiError } from './error-shape';

export interface ChatStream {
  /** True once the status line is out: from then on an error can only be a chunk. */
  readonly open: boolean;
  text(text: string): void;
  reasoning(text: string): void;
  /** A line that clients skip; keeps the connection and tells a reader of the raw stream what is waited for. */
  comment(text: string): void;
  finish(end: { finish: 'stop' | 'length' | 'tool_calls'; calls: ToolCall[]; usage: CompletionUsage | null }): void;
  fail(error: ErrorValue): void;
}

/** Unread bytes after which a reader counts as gone. */
const maxUnreadBytes = 8 * 1024 * 1024;

export function createChatStream(response: ServerResponse, head: CompletionHead, headers: () => Record<string, string>, onOverflow: () => void): ChatStream {
  const start = `data: {"id":${JSON.stringify(head.id)},"object":"chat.completion.chunk","created":${head.created},"model":${JSON.stringify(head.model)},"choices":`;
  let pending = '';
  let flushing: NodeJS.Immediate | null = null;
  let open = false;

  const writeHead = (more: Record<string, number> = {}): void => {
    if (!response.headersSent) {
      response.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-cache',
        'x-accel-buffering': 'no',
        ...headers(),
        ...more,
      });
    }
  };
  const flush = (): void => {
    flushing = null;
    if (pending === '' || response.destroyed) return;
    writeHead();
    response.write(pending);
    pending = '';
    if (response.writableLength > maxUnreadBytes) onOverflow();
  };
  const send = (text: string): void => {
    if (!open) {
      open = true;
      pending = `${start}[{"index":0,"delta":{"role":"assistant","content":""},"finish_reason":null}]}\n\n`;
    }
    pending += text;
    flushing ??= setImmediate(flush);
  };
  const close = (): void => {
    if (flushing) clearImmediate(flushing);
    flushing = null;
    if (response.destroyed) return;
    // An answer that came whole travels as one piece: one write of one buffer instead of a list of chunks.
    writeHead({ 'content-length': Buffer.byteLength(pending) });
    response.end(pending);
    pending = '';
  };

  return {
    get open() {
      return open;
    },
    text: (text) => send(`${start}[{"index":0,"delta":{"content":${JSON.stringify(text)}},"finish_reason":null}]}\n\n`),
    reasoning: (text) => send(`${start}[{"index":0,"delta":{"reasoning_content":${JSON.stringify(text)}},"finish_reason":null}]}\n\n`),
    comment: (text) => send(`: ${text.replaceAll(/[\r\n]+/g, ' ')}\n\n`),
    finish({ finish, calls, usage }) {
      if (calls.length > 0) {
        const deltas = toOpenAiCalls(calls).map((call, index) => ({ index, ...call }));
        send(`${start}[{"index":0,"delta":{"tool_calls":${JSON.stringify(deltas)}},"finish_reason":null}]}\n\n`);
      }
      send(`${start}[{"index":0,"delta":{},"finish_reason":${JSON.stringify(finish)}}]}\n\n`);
      if (usage) send(`${start}[],"usage":${JSON.stringify(usage)}}\n\n`);
      send('data: [DONE]\n\n');
      close();
    },
    fail(error) {
      send(`data: ${JSON.stringify(toOpenAiError(error).body)}\n\n`);
      close();
    },
  };
}
