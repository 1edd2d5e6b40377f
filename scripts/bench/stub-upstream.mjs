// A LlamaFarm server that costs as little as a server can: it knows its project and answers 64 tokens at once.
// Run as a process of its own, so that its work is never counted as ours.
import http from 'node:http';

const tokens = 64;
const project = {
  namespace: 'clawdbot',
  name: 'clawdbot-agent',
  config: JSON.parse(process.argv[2] ?? '{}'),
};
const chunk = (delta, finish) =>
  `data: ${JSON.stringify({ id: 'chatcmpl-1', choices: [{ delta, index: 0, ...(finish ? { finish_reason: finish } : {}) }], created: 1, model: 'stub', object: 'chat.completion.chunk' })}\n\n`;
const answer = Buffer.from(
  [
    chunk({ role: 'assistant', content: '' }),
    ...Array.from({ length: tokens }, (_, index) => chunk({ role: 'assistant', content: ` word${index}` })),
    chunk({}, 'stop'),
    'data: [DONE]\n\n',
  ].join(''),
);
const info = { version: '0.0.34', data_directory: '/tmp/stub' };
const health = { status: 'healthy', summary: 'ok', components: [{ name: 'server', status: 'healthy', message: 'ok', latency_ms: 1 }], seeds: [], timestamp: 1 };

let lastChat = null;

const json = (response, body) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
};

const server = http.createServer((request, response) => {
  const parts = [];
  request.on('data', (part) => parts.push(part));
  request.on('end', () => {
    const url = request.url ?? '';
    if (request.method === 'POST' && url.endsWith('/chat/completions')) {
      lastChat = Buffer.concat(parts);
      response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
      return response.end(answer);
    }
    if (url === '/last-chat') return json(response, lastChat ? JSON.parse(lastChat.toString('utf8')) : null);
    if (url === '/info') return json(response, info);
    if (url.startsWith('/health')) return json(response, url === '/health' ? health : { status: 'alive' });
    if (request.method === 'PUT') {
      project.config = JSON.parse(Buffer.concat(parts).toString('utf8')).config;
      return json(response, { project });
    }
    if (url.endsWith('/models'))
      return json(response, { total: 1, models: [{ name: 'agent', provider: 'universal', model: 'stub', runtime_status: 'loaded' }] });
    return json(response, { project });
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => process.send?.({ port: server.address().port }));
process.on('disconnect', () => process.exit(0));
