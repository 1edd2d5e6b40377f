// What a chat sends, seen by the stand-in over real HTTP.
import { describe, expect, it } from 'vitest';
import { answer, clockTool, lampTool, namespace, project, readyFarm, system, user } from './llamafarm.fixture';

const chatPath = `/v1/projects/${namespace}/${project}/chat/completions`;

describe('what a chat sends', () => {
  it('is stateless, without RAG, with the system text in a variable and the whole conversation', async () => {
    const { server, farm } = await readyFarm();
    const call = { id: 'call_1', name: 'control', arguments: '{"device":"porch lamp","action":"on"}' };
    await answer(farm, {
      messages: [
        system('You are Farmhand.'),
        user('Turn on the porch lamp'),
        { role: 'assistant', content: '', toolCalls: [call] },
        { role: 'tool', toolCallId: 'call_1', name: 'control', content: 'porch lamp is now on (simulated).' },
      ],
      tools: [lampTool],
      maxTokens: 300,
    });
    const [sent] = server.chats();
    expect(sent?.path).toBe(chatPath);
    expect(sent?.headers['x-no-session']).toBe('1');
    expect(sent?.body).toEqual({
      model: 'agent',
      stream: true,
      rag_enabled: false,
      max_tokens: 300,
      variables: { system_prompt: 'You are Farmhand.' },
      tools: [{ type: 'function', function: lampTool }],
      messages: [
        { role: 'user', content: 'Turn on the porch lamp' },
        { role: 'assistant', content: '', tool_calls: [{ id: 'call_1', type: 'function', function: { name: 'control', arguments: call.arguments } }] },
        { role: 'tool', tool_call_id: 'call_1', name: 'control', content: 'porch lamp is now on (simulated).' },
      ],
    });
    expect(sent?.upstream?.messages[0]?.content).toBe('You are Farmhand.\n\n');
    expect(sent?.upstream?.rag).toBe(false);
  });

  it('leaves sampling out, since the server ignores it; the project sets it', async () => {
    const { server, farm } = await readyFarm();
    await answer(farm, { temperature: 0.1, topP: 0.5, seed: 7, stop: ['x'], responseFormat: { type: 'json_object' } });
    expect(server.chats()[0]?.text).not.toMatch(/temperature|top_p|seed|stop"|response_format/);
    expect(server.chats()[0]?.upstream?.parameters).toMatchObject({ temperature: 0.7, max_tokens: 1024 });
  });

  it('keeps a bare model bare: no persona of ours and no prompt of the project', async () => {
    const { server, farm } = await readyFarm();
    await answer(farm, { messages: [user('Hello!')] });
    const [system0, ...rest] = server.chats()[0]?.upstream?.messages ?? [];
    expect(system0).toMatchObject({ role: 'system', content: '' });
    expect(rest).toMatchObject([{ role: 'user', content: 'Hello!' }]);
    expect(server.chats()[0]?.body).toMatchObject({ variables: { system_prompt: '' } });
  });

  it('carries braces in the system text through as they are', async () => {
    const { server, farm } = await readyFarm();
    await answer(farm, { messages: [system('Write {{name}} and {{ other | x }} as they stand.'), user('Hello!')] });
    expect(server.chats()[0]?.upstream?.messages[0]?.content).toBe('Write {{name}} and {{ other | x }} as they stand.\n\n');
  });

  it('sends a system text that is too long for a variable as a message', async () => {
    const { server, farm } = await readyFarm();
    const long = 'x'.repeat(100_001);
    const { last } = await answer(farm, { messages: [system(long), user('Hello!')] });
    expect(last?.type).toBe('done');
    expect(server.chats()[0]?.upstream?.messages[0]?.content).toBe(long);
  });

  it('escapes variables in tool texts, which the server would fill or refuse', async () => {
    const { server, farm } = await readyFarm();
    const tool = {
      name: 'mail',
      description: 'Fill {{name}} in.',
      parameters: { type: 'object', properties: { text: { type: 'string', description: 'With {{ greeting | Hi }} or {{a-b}}.' } } },
    };
    const { last } = await answer(farm, { tools: [tool] });
    expect(last?.type).toBe('done');
    expect(server.chats()[0]?.upstream?.tools[0]).toMatchObject({
      description: 'Fill { {name}} in.',
      parameters: { properties: { text: { description: 'With { { greeting | Hi }} or {{a-b}}.' } } },
    });
  });

  it('gives every tool the description and parameters without which the server fails', async () => {
    const { server, farm } = await readyFarm();
    const { last } = await answer(farm, { tools: [{ name: 'ping', description: '', parameters: {} }] });
    expect(last?.type).toBe('done');
    expect(server.chats()[0]?.upstream?.tools).toEqual([{ name: 'ping', description: 'ping', parameters: { type: 'object', properties: {} } }]);
  });

  it('leaves tools out when none may be called, and all but one when one must be', async () => {
    const { server, farm } = await readyFarm();
    await answer(farm, { tools: [lampTool, clockTool], toolChoice: 'none' });
    await answer(farm, { tools: [lampTool, clockTool], toolChoice: { name: 'time_now' } });
    expect(server.chats()[0]?.text).not.toContain('"tools"');
    expect(server.chats()[1]?.upstream?.tools.map((tool) => tool.name)).toEqual(['time_now']);
  });

  it('passes images on as data addresses', async () => {
    const { server, farm } = await readyFarm();
    await answer(farm, {
      messages: [
        {
          role: 'user',
          content: [
            { type: 'text', text: 'What is this?' },
            { type: 'image', mediaType: 'image/png', data: 'iVBORw0KGgo=' },
          ],
        },
      ],
    });
    expect(server.chats()[0]?.text).toContain('{"type":"image_url","image_url":{"url":"data:image/png;base64,iVBORw0KGgo="}}');
    expect(server.chats()[0]?.upstream?.messages.at(-1)).toMatchObject({ content: 'What is this?', images: 1 });
  });

  it('begins with the same bytes turn after turn', async () => {
    const { server, farm } = await readyFarm();
    const first = [system('You are Farmhand.'), user('Hello!')];
    await answer(farm, { messages: first, tools: [{ ...lampTool }] });
    await answer(farm, { messages: [...first, { role: 'assistant', content: 'Hi.' }, user('And now?')], tools: [{ ...lampTool }] });
    const [one, two] = server.chats().map((chat) => chat.text);
    expect(two?.startsWith(one?.slice(0, -2) ?? '-')).toBe(true);
  });

  it('asks nothing beside the chat itself, and reuses its connection', async () => {
    const { server, farm } = await readyFarm();
    const before = server.requests.length;
    for (let turn = 0; turn < 5; turn += 1) await answer(farm);
    expect(server.requests.slice(before).map((sent) => sent.path)).toEqual(Array.from({ length: 5 }, () => chatPath));
    // The next chat may begin before the last one's connection is handed back.
    expect(new Set(server.chats().map((chat) => chat.clientPort)).size).toBeLessThanOrEqual(2);
  });
});
