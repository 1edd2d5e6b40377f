// Programs written for OpenAI's API, here its own official client, work with the gateway unchanged.
import OpenAI, { APIError, APIUserAbortError, BadRequestError, NotFoundError } from 'openai';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LlamaFarmServer, startLlamaFarmServer } from '../fixtures/llamafarm-server';
import { type StartedFarmhand, startFarmhand } from '../fixtures/start-farmhand';

let farm: LlamaFarmServer;
let farmhand: StartedFarmhand;
let client: OpenAI;

beforeEach(async () => {
  farm = await startLlamaFarmServer();
  farmhand = await startFarmhand({ llamafarm: farm.url });
  client = new OpenAI({ baseURL: `${farmhand.url}/v1`, apiKey: 'not-needed', maxRetries: 0 });
});
afterEach(async () => {
  await farmhand.close();
  await farm.close();
});

const ask = (content: string) => ({ model: 'farmhand', messages: [{ role: 'user' as const, content }] });
const lookup: OpenAI.ChatCompletionTool = {
  type: 'function',
  function: { name: 'lookup', description: 'Look up a field.', parameters: { type: 'object', properties: { field: { type: 'string' } }, required: ['field'] } },
};

async function collect(stream: AsyncIterable<OpenAI.ChatCompletionChunk>) {
  const chunks: OpenAI.ChatCompletionChunk[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return { chunks, text: chunks.map((chunk) => chunk.choices[0]?.delta.content ?? '').join('') };
}

describe('a chat', () => {
  it('is answered by the agent: persona and tools go along', async () => {
    farm.script.push({ text: 'Hello from the farm.' });
    const answer = await client.chat.completions.create(ask('Hello!'));
    expect(answer.choices[0]).toMatchObject({ finish_reason: 'stop', message: { role: 'assistant', content: 'Hello from the farm.' } });
    expect(answer.usage?.total_tokens).toBeGreaterThan(0);
    const [request] = farm.chats();
    expect(JSON.stringify(request?.body)).toContain('Farmhand');
    expect(request?.body).toMatchObject({ rag_enabled: false, tools: expect.arrayContaining([expect.objectContaining({ type: 'function' })]) });
    expect(request?.headers['x-no-session']).toBe('1');
  });

  it('streams in order and ends with usage and [DONE]', async () => {
    farm.script.push({ text: 'one two three', chunks: 3 });
    const { chunks, text } = await collect(await client.chat.completions.create({ ...ask('count'), stream: true, stream_options: { include_usage: true } }));
    expect(text).toBe('one two three');
    expect(chunks[0]?.choices[0]?.delta.role).toBe('assistant');
    expect(chunks.at(-2)?.choices[0]?.finish_reason).toBe('stop');
    expect(chunks.at(-1)).toMatchObject({ choices: [], usage: { total_tokens: expect.any(Number) } });
  });

  it("runs the agent's own tools here and only shows the answer", async () => {
    farm.script.push({ toolCalls: [{ name: 'calculate', arguments: { expression: '12 * 12' } }] }, { text: 'It is 144.' });
    const answer = await client.chat.completions.create(ask('12 times 12?'));
    expect(answer.choices[0]?.message).toMatchObject({ content: 'It is 144.' });
    expect(answer.choices[0]?.message.tool_calls).toBeUndefined();
    expect(JSON.stringify(farm.chats()[1]?.body)).toContain('144');
  });

  it("hands calls of the caller's tools back, and takes their results", async () => {
    farm.script.push({ toolCalls: [{ name: 'lookup', arguments: { field: 'north' }, id: 'call_7' }] }, { text: 'Barley.' });
    const question = ask('what grows north?');
    const first = await client.chat.completions.create({ ...question, tools: [lookup] });
    expect(first.choices[0]).toMatchObject({
      finish_reason: 'tool_calls',
      message: { content: null, tool_calls: [{ type: 'function', function: { name: 'lookup' } }] },
    });
    const call = first.choices[0]?.message.tool_calls?.[0];
    expect(call?.type === 'function' && JSON.parse(call.function.arguments)).toEqual({ field: 'north' });
    const second = await client.chat.completions.create({
      model: 'farmhand',
      tools: [lookup],
      messages: [
        ...question.messages,
        { role: 'assistant', content: null, tool_calls: first.choices[0]?.message.tool_calls ?? [] },
        { role: 'tool', tool_call_id: call?.id ?? '', content: 'barley' },
      ],
    });
    expect(second.choices[0]?.message.content).toBe('Barley.');
  });

  it("streams the caller's tool calls too", async () => {
    farm.script.push({ toolCalls: [{ name: 'lookup', arguments: { field: 'north' } }] });
    const { chunks } = await collect(await client.chat.completions.create({ ...ask('north?'), tools: [lookup], stream: true }));
    const calls = chunks.flatMap((chunk) => chunk.choices[0]?.delta.tool_calls ?? []);
    expect(calls.map((call) => call.function?.name)).toEqual(['lookup']);
    expect(chunks.at(-1)?.choices[0]?.finish_reason).toBe('tool_calls');
  });

  it('shows reasoning as reasoning, never as answer', async () => {
    farm.script.push({ think: 'The person greets me.', text: 'Hello.' });
    const answer = await client.chat.completions.create(ask('Hello!'));
    expect(answer.choices[0]?.message).toMatchObject({ content: 'Hello.', reasoning_content: 'The person greets me.' });
  });

  it('passes pictures on', async () => {
    farm.script.push({ text: 'A sprout.' });
    const url = 'data:image/png;base64,iVBORw0KGgo=';
    await client.chat.completions.create({
      model: 'farmhand',
      messages: [
        {
          role: 'user',
          content: [
            { type: 'text', text: 'what is it?' },
            { type: 'image_url', image_url: { url } },
          ],
        },
      ],
    });
    expect(JSON.stringify(farm.chats()[0]?.body)).toContain(url);
  });

  it('of a named session remembers what was said', async () => {
    farm.script.push({ text: 'Hello Anna.' }, { text: 'Anna.' });
    await client.chat.completions.create({ ...ask('I am Anna'), user: 'editor-1' });
    await client.chat.completions.create({ ...ask('who am I?'), user: 'editor-1' });
    expect(JSON.stringify(farm.chats()[1]?.body)).toContain('I am Anna');
  });

  it('with a bare model has neither persona nor tools', async () => {
    farm.script.push({ text: 'plain' });
    await client.chat.completions.create({ ...ask('hi'), model: 'llamafarm/agent' });
    const body = JSON.stringify(farm.chats()[0]?.body);
    expect(body).not.toContain('memory_write');
    expect(body).not.toContain('Farmhand');
  });

  it('says which model answered', async () => {
    const { response } = await client.chat.completions.create(ask('hi')).withResponse();
    expect(response.headers.get('x-farmhand-model')).toBe('llamafarm/agent');
  });
});

describe('a caller that goes away', () => {
  it('stops the model: its server sees the socket close', async () => {
    farm.script.push({ text: 'a very long story', hold: { after: 2, until: new Promise(() => {}) } });
    const stream = await client.chat.completions.create({ ...ask('a story'), stream: true });
    const reading = (async () => {
      for await (const _ of stream) stream.controller.abort();
    })();
    await reading.catch((error: unknown) => expect(error).toBeInstanceOf(APIUserAbortError));
    const request = await farm.seen(({ path }) => path.endsWith('/chat/completions'));
    expect(await request.ended).toBe(true);
  });
});

describe('errors', () => {
  it('of the model server come as errors with their cause, never as text', async () => {
    farm.script.push({ apology: true, cause: 'model not loaded' });
    const failing = client.chat.completions.create(ask('hi'));
    await expect(failing).rejects.toBeInstanceOf(APIError);
    await expect(failing).rejects.toMatchObject({ status: 502, code: 'upstream_failed' });
  });

  it('in the middle of a stream are an error chunk', async () => {
    farm.script.push({ text: 'half of it', cut: true });
    const stream = await client.chat.completions.create({ ...ask('hi'), stream: true });
    let text = '';
    const reading = (async () => {
      for await (const chunk of stream) text += chunk.choices[0]?.delta.content ?? '';
    })();
    await expect(reading).rejects.toMatchObject({ code: 'upstream_truncated' });
    expect(text).toBe('half of it');
  });

  it('name the model that does not exist, and the ones that do', async () => {
    const failing = client.chat.completions.create({ ...ask('hi'), model: 'gpt-5' });
    await expect(failing).rejects.toBeInstanceOf(NotFoundError);
    await expect(failing).rejects.toThrow(/farmhand/);
  });

  it.each([
    ['no messages', { messages: [] }, /at least one message/],
    ['10,000 messages', { messages: Array.from({ length: 10_000 }, () => ({ role: 'user' as const, content: 'x' })) }, /at most 4096/],
    ['a wrong role', { messages: [{ role: 'robot', content: 'x' }] }, /messages\.0/],
    ['a temperature that is a word', { messages: [{ role: 'user', content: 'x' }], temperature: 'hot' }, /temperature/],
    [
      'a picture from the net',
      { messages: [{ role: 'user', content: [{ type: 'image_url', image_url: { url: 'https://example.org/x.png' } }] }] },
      /data: URLs/,
    ],
    ['an answer as the last message', { messages: [{ role: 'assistant', content: 'x' }] }, /last message/],
    ['two answers at once', { messages: [{ role: 'user', content: 'x' }], n: 2 }, /only one answer/],
  ])('for %s are 400 and say what is wrong', async (_name, body, message) => {
    const failing = client.post('/chat/completions', { body: { model: 'farmhand', ...body } });
    await expect(failing).rejects.toBeInstanceOf(BadRequestError);
    await expect(failing).rejects.toThrow(message);
    expect(farm.chats()).toEqual([]);
  });

  it('for a body that is not JSON are in the same shape', async () => {
    const response = await fetch(`${farmhand.url}/v1/chat/completions`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"model":' });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { type: 'invalid_request_error', code: 'invalid_input' } });
  });
});

describe('models', () => {
  it('are listed with the agent first', async () => {
    const { data } = await client.models.list();
    expect(data[0]).toMatchObject({ id: 'farmhand', object: 'model' });
    expect(data.map(({ id }) => id)).toContain('llamafarm/agent');
    expect(await client.models.retrieve('farmhand')).toMatchObject({ id: 'farmhand' });
    await expect(client.models.retrieve('nope')).rejects.toBeInstanceOf(NotFoundError);
  });
});

describe('when no model is there', () => {
  it('a chat says so and what to do, and nothing else breaks', async () => {
    const alone = await startFarmhand();
    try {
      const lonely = new OpenAI({ baseURL: `${alone.url}/v1`, apiKey: 'x', maxRetries: 0 });
      await expect(lonely.chat.completions.create(ask('hi'))).rejects.toMatchObject({ status: 503, code: 'unavailable' });
      const health = await (await fetch(`${alone.url}/health`)).json();
      expect(health).toMatchObject({ status: 'degraded', ready: false, action: expect.any(String) });
    } finally {
      await alone.close();
    }
  });
});
