// One question of the tour, with everything that happened until its answer.
import type { Client } from '@shared/client';
import type { EventData } from '@shared/contract';

export interface Answered {
  sessionId: string;
  end: EventData<'run.finished'>;
  text: string;
  /** ms until the first piece of text. */
  firstTextMs: number | null;
  pieces: number;
  tools: { tool: string; outcome: string; content: string; ms: number }[];
}

/** ms: a model that is loaded for the first time takes minutes. */
const patienceMs = 600_000;

export async function ask(client: Client, content: string, sessionId?: string): Promise<Answered> {
  const startedAt = performance.now();
  const tools: (Answered['tools'][number] & { of: string })[] = [];
  const texts: { of: string; text: string; at: number }[] = [];
  const ends = new Map<string, Answered['end']>();
  let wake = (): void => {};
  const stops = [
    client.on('message.delta', ({ sessionId: of, kind, text }) => {
      if (kind === 'text') texts.push({ of, text, at: performance.now() });
    }),
    client.on('tool.finished', ({ sessionId: of, tool, outcome, content: result, ms }) => void tools.push({ of, tool, outcome, content: result, ms })),
    client.on('run.finished', (end) => {
      ends.set(end.runId, end);
      wake();
    }),
  ];
  let timer: NodeJS.Timeout | undefined;
  try {
    const sent = await client.call('chat.send', { content, ...(sessionId === undefined ? {} : { sessionId }) });
    const end = await new Promise<Answered['end']>((resolve, reject) => {
      wake = () => {
        const known = ends.get(sent.runId);
        if (known) resolve(known);
      };
      timer = setTimeout(() => reject(new Error(`There was no answer to "${content}" in ${patienceMs / 60_000} minutes.`)), patienceMs);
      wake();
    });
    const own = texts.filter(({ of }) => of === sent.sessionId);
    const [first] = own;
    return {
      sessionId: sent.sessionId,
      end,
      text: own.map(({ text }) => text).join(''),
      firstTextMs: first ? first.at - startedAt : null,
      pieces: own.length,
      tools: tools.filter(({ of }) => of === sent.sessionId).map(({ of: _, ...tool }) => tool),
    };
  } finally {
    clearTimeout(timer);
    for (const stop of stops) stop();
  }
}
