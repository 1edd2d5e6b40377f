// A LlamaFarm server that writes Markdown at a steady pace: how many tokens, and how many a second, is told by a message to this process.
import http from 'node:http';

const piecesOf = (text) => text.match(/\s*\S+/g) ?? [];
const sample = piecesOf(
  `The **field** lies in the sun, and the *drip line* waits. See \`farmhand status\` for more of it.\n\n- first the east slope\n- then the orchard\n- then the shed\n\nA longer paragraph follows, with words that a farm would use: soil, seed, water, gate, ladder, rover, lantern, barn. It goes on for a while so that lines break and the page grows.\n\n\`\`\`js\nconst sum = values.reduce((a, b) => a + b, 0);\nconsole.log(sum / values.length);\n\`\`\`\n\n| field | pH |\n| --- | --- |\n| east | 5.8 |\n| west | 6.4 |\n\n`,
);
const project = { namespace: 'clawdbot', name: 'clawdbot-agent', config: JSON.parse(process.argv[2] ?? '{}') };
let plan = { tokens: 64, perSecond: 0 };
process.on('message', (next) => {
  plan = next;
  process.send?.({ planned: true });
});

const chunk = (delta, finish) =>
  `data: ${JSON.stringify({ id: 'chatcmpl-1', choices: [{ delta, index: 0, ...(finish ? { finish_reason: finish } : {}) }], created: 1, model: 'stub', object: 'chat.completion.chunk' })}\n\n`;

function stream(response) {
  const { tokens, perSecond } = plan;
  const begun = performance.now();
  let sent = 0;
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
  response.write(chunk({ role: 'assistant', content: '' }));
  const tick = () => {
    if (response.destroyed) return;
    const due = perSecond === 0 ? tokens : Math.min(tokens, Math.floor(((performance.now() - begun) / 1_000) * perSecond));
    let out = '';
    for (; sent < due; sent += 1) out += chunk({ role: 'assistant', content: sample[sent % sample.length] });
    if (out !== '') response.write(out);
    if (sent < tokens) return void setTimeout(tick, 5);
    response.end(`${chunk({}, 'stop')}data: [DONE]\n\n`);
  };
  tick();
}

const json = (response, body) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
};

const server = http.createServer((request, response) => {
  const parts = [];
  request.on('data', (part) => parts.push(part));
  request.on('end', () => {
    const url = request.url ?? '';
    if (request.method === 'POST' && url.endsWith('/chat/completions')) return stream(response);
    if (url === '/info') return json(response, { version: '0.0.34', data_directory: '/tmp/stub' });
    if (url === '/health') {
      return json(response, {
        status: 'healthy',
        summary: 'ok',
        components: [{ name: 'server', status: 'healthy', message: 'ok', latency_ms: 1 }],
        seeds: [],
        timestamp: 1,
      });
    }
    if (url.startsWith('/health')) return json(response, { status: 'alive' });
    if (request.method === 'PUT') {
      project.config = JSON.parse(Buffer.concat(parts).toString('utf8')).config;
      return json(response, { project });
    }
    if (url.endsWith('/models')) {
      return json(response, { total: 1, models: [{ name: 'agent', provider: 'universal', model: 'stub', runtime_status: 'loaded' }] });
    }
    return json(response, { project });
  });
});
server.listen(0, '127.0.0.1', () => process.send?.({ port: server.address().port }));
process.on('disconnect', () => process.exit(0));
