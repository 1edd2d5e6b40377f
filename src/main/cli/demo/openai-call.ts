// A chat over the OpenAI wire format, as any program on this computer would make it.
import { z } from 'zod';

const chunkSchema = z.looseObject({
  object: z.literal('chat.completion.chunk'),
  choices: z.array(z.looseObject({ delta: z.looseObject({ content: z.string().nullish() }), finish_reason: z.string().nullish() })),
});

export interface StreamedAnswer {
  status: number;
  contentType: string;
  text: string;
  chunks: number;
  finish: string | null;
  /** The stream ended with `[DONE]`. */
  done: boolean;
}

export async function streamChat(address: string, content: string): Promise<StreamedAnswer> {
  const response = await fetch(new URL('/v1/chat/completions', address), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'farmhand', messages: [{ role: 'user', content }], stream: true }),
  });
  const answer: StreamedAnswer = {
    status: response.status,
    contentType: response.headers.get('content-type') ?? '',
    text: '',
    chunks: 0,
    finish: null,
    done: false,
  };
  for (const line of (await response.text()).split('\n')) {
    if (!line.startsWith('data: ')) continue;
    const data = line.slice('data: '.length);
    if (data === '[DONE]') {
      answer.done = true;
      continue;
    }
    const chunk = chunkSchema.parse(JSON.parse(data));
    answer.chunks += 1;
    for (const { delta, finish_reason: finish } of chunk.choices) {
      answer.text += delta.content ?? '';
      answer.finish = finish ?? answer.finish;
    }
  }
  return answer;
}
