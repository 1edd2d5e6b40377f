// An answer of /v1/chat/completions as it is written: server-sent events, read line by line.
import { z } from 'zod';

export interface Turn {
  role: 'user' | 'assistant';
  content: string;
}

const chunkSchema = z.object({
  error: z.object({ message: z.string() }).optional(),
  choices: z.array(z.object({ delta: z.object({ content: z.string().nullish() }).optional(), finish_reason: z.string().nullish() })).optional(),
});
const refusalSchema = z.object({ error: z.object({ message: z.string() }) });

/** What went wrong, in the gateway's own sentence; `cut`: the stream ended before the answer did. */
export class AnswerFault extends Error {
  readonly cut: boolean;

  constructor(message: string, cut = false) {
    super(message);
    this.cut = cut;
  }
}

export async function askGateway(key: string, turns: readonly Turn[], signal: AbortSignal): Promise<Response> {
  return fetch('/v1/chat/completions', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ model: 'farmhand', stream: true, messages: turns }),
    cache: 'no-store',
    redirect: 'error',
    signal,
  });
}

/** Hands on each piece of text. Throws `AnswerFault` for a refusal, an error in the middle, and an answer that breaks off. */
export async function readAnswer(response: Response, onText: (text: string) => void): Promise<void> {
  if (!response.ok || response.body === null) {
    const refusal = refusalSchema.safeParse(await response.json().catch(() => null));
    throw new AnswerFault(refusal.success ? refusal.data.error.message : `HTTP ${response.status}`);
  }
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  let ended = false;
  for (;;) {
    const { value, done } = await reader.read();
    if (done) break;
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) ended = readLine(line, onText) || ended;
  }
  if (!ended) throw new AnswerFault('', true);
}

/** True for the line that ends an answer. */
function readLine(line: string, onText: (text: string) => void): boolean {
  const data = /^data: ?(.*)$/.exec(line.trimEnd())?.[1];
  if (data === undefined) return false;
  if (data === '[DONE]') return true;
  const chunk = chunkSchema.parse(JSON.parse(data));
  if (chunk.error !== undefined) throw new AnswerFault(chunk.error.message);
  const [choice] = chunk.choices ?? [];
  if (choice?.delta?.content) onText(choice.delta.content);
  return typeof choice?.finish_reason === 'string';
}
