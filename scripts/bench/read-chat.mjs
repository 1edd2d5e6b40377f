// One streamed chat, read as clients read it, with the times of its first and last words and what the server counted.
import http from 'node:http';
import { createParser } from 'eventsource-parser';

const agent = new http.Agent({ keepAlive: true, maxSockets: 16 });

/** Times in ms from the request's start; usage as OpenAI counts it. `firstMs` is null for an answer without words. */
export function readChat(url, body, headers = {}) {
  const payload = JSON.stringify({ model: 'farmhand', stream: true, stream_options: { include_usage: true }, ...body });
  return new Promise((resolve, reject) => {
    const startedAt = performance.now();
    const request = http.request(
      `${url}/v1/chat/completions`,
      { method: 'POST', agent, headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload), ...headers } },
      (response) => {
        let firstMs = null;
        let lastMs = null;
        let usage = null;
        let text = '';
        const parser = createParser({
          onEvent({ data }) {
            if (data === '[DONE]') return;
            const chunk = JSON.parse(data);
            if (chunk.error) reject(new Error(chunk.error.message));
            usage = chunk.usage ?? usage;
            const { content = '', reasoning_content: reasoning = '' } = chunk.choices?.[0]?.delta ?? {};
            if (content || reasoning) {
              lastMs = performance.now() - startedAt;
              firstMs ??= lastMs;
              text += content;
            }
          },
        });
        response.setEncoding('utf8');
        let raw = '';
        response.on('data', (part) => {
          if (response.statusCode !== 200) raw += part;
          else parser.feed(part);
        });
        response.on('end', () => {
          if (response.statusCode !== 200) return reject(new Error(`The chat failed: status ${response.statusCode}, ${raw.slice(0, 300)}`));
          resolve({ firstMs, lastMs, totalMs: performance.now() - startedAt, usage, text });
        });
        response.on('error', reject);
      },
    );
    request.on('error', reject);
    request.end(payload);
  });
}
