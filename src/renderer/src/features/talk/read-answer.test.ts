import { expect, it } from 'vitest';
import { readAnswer } from './read-answer';

function response(text: string, cutAt: number[] = []): Response {
  const bytes = new TextEncoder().encode(text);
  const ends = [...cutAt, bytes.length];
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      for (const [index, end] of ends.entries()) controller.enqueue(bytes.slice(ends[index - 1] ?? 0, end));
      controller.close();
    },
  });
  return new Response(body);
}
const chunk = (content: string, finish: string | null = null) => `data: ${JSON.stringify({ choices: [{ delta: { content }, finish_reason: finish }] })}\n\n`;

async function textOf(answer: Response): Promise<string> {
  let text = '';
  await readAnswer(answer, (piece) => {
    text += piece;
  });
  return text;
}

it('an answer is read as it comes, however its bytes are divided', async () => {
  const stream = `: waiting\n\n${chunk('5 € ')}${chunk('🌾')}${chunk('', 'stop')}data: [DONE]\n\n`;
  for (let at = 1; at < 60; at += 1) expect(await textOf(response(stream, [at, at + 30, at + 61]))).toBe('5 € 🌾');
});

it('a refusal, an error in the middle and an answer that breaks off are told apart', async () => {
  const refused = new Response(JSON.stringify({ error: { message: 'No model can answer. Start one.' } }), { status: 503 });
  await expect(textOf(refused)).rejects.toMatchObject({ message: 'No model can answer. Start one.', cut: false });
  await expect(textOf(response(`${chunk('Well')}data: {"error":{"message":"It crashed. Ask again."}}\n\n`))).rejects.toMatchObject({
    message: 'It crashed. Ask again.',
  });
  await expect(textOf(response(chunk('Well')))).rejects.toMatchObject({ cut: true });
});
