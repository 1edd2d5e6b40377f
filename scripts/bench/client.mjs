// The client of all measurements: the same for the bare stub and for Farmhand.
import http from 'node:http';
import { createParser } from 'eventsource-parser';

/** What the stub says, 64 tokens. */
const wholeAnswer = Array.from({ length: 64 }, (_, index) => ` word${index}`).join('');

const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });

/** One streamed chat, read as clients read it: each chunk parsed, the text put together. Times in ms from the request's start. */
export function streamChat(url, body, headers = {}) {
  const payload = JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const startedAt = performance.now();
    const request = http.request(
      url,
      { method: 'POST', agent, headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload), ...headers } },
      (response) => {
        let firstTokenMs = null;
        let text = '';
        let done = false;
        const parser = createParser({
          onEvent({ data }) {
            if (data === '[DONE]') {
              done = true;
              return;
            }
            const content = JSON.parse(data).choices?.[0]?.delta?.content;
            if (content) firstTokenMs ??= performance.now() - startedAt;
            if (content) text += content;
          },
        });
        response.setEncoding('utf8');
        response.on('data', (part) => parser.feed(part));
        response.on('end', () => {
          if (response.statusCode !== 200 || text !== wholeAnswer || !done)
            return reject(new Error(`The chat failed: status ${response.statusCode}, ${text.length} of ${wholeAnswer.length} characters.`));
          resolve({ firstTokenMs, totalMs: performance.now() - startedAt });
        });
        response.on('error', reject);
      },
    );
    request.on('error', reject);
    request.end(payload);
  });
}

/** Requests per second of `clients` callers at once, each sending its next chat when the last one ended. */
export async function throughput(chat, clients, ms) {
  const end = performance.now() + ms;
  let count = 0;
  const startedAt = performance.now();
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (performance.now() < end) {
        await chat();
        count += 1;
      }
    }),
  );
  return (count * 1000) / (performance.now() - startedAt);
}

export async function getJson(url, headers = {}) {
  const response = await fetch(url, { headers });
  return response.json();
}
