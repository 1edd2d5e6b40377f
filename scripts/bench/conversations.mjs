// Many conversations behind a running gateway: how soon words are found in them, and how soon a long one opens.

const wordsInLanguage = 20_000;
const wordsInMessage = 60;

/** The same numbers on every run (a linear congruence, Numerical Recipes' constants). */
function createRandom(seed) {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** Calls with a key; throws what the gateway answers as an error. */
export function createRpc({ url, authorization }) {
  return async (method, params) => {
    const response = await fetch(`${url}/api/rpc/${method}`, {
      method: 'POST',
      headers: { ...authorization, 'content-type': 'application/json' },
      body: JSON.stringify(params),
    });
    const answer = await response.json();
    if (!answer.ok) throw new Error(`${method}: ${answer.error.message}`);
    return answer.data;
  };
}

/** `count` conversations of `length` messages, in words as frequent as a language's. Returns the id of the last and some words, frequent ones first. */
export async function importConversations(rpc, count, length) {
  const random = createRandom(7);
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const words = Array.from({ length: wordsInLanguage }, () =>
    Array.from({ length: 3 + Math.floor(random() * 7) }, () => letters[Math.floor(random() * letters.length)]).join(''),
  );
  const text = () => `the ${Array.from({ length: wordsInMessage }, () => words[Math.floor(random() ** 4 * wordsInLanguage)]).join(' ')}`;
  const begun = Date.UTC(2026, 0, 1);
  for (let session = 0; session < count; session += 1) {
    const sessionId = `ses_bench_${session}`;
    const messages = Array.from({ length }, (_, index) => ({
      id: `msg_bench_${session}_${index}`,
      sessionId,
      parentId: index === 0 ? null : `msg_bench_${session}_${index - 1}`,
      runId: null,
      role: index % 2 === 0 ? 'user' : 'assistant',
      content: [{ type: 'text', text: text() }],
      state: 'complete',
      createdAt: begun + session * length + index,
    }));
    const facts = { title: `Bench ${session}`, origin: 'window', mode: 'ask', model: null, createdAt: begun, updatedAt: begun, messageCount: length };
    const document = { format: 'farmhand-session', version: 1, session: { id: sessionId, headId: messages.at(-1).id, ...facts }, messages };
    const { skipped } = await rpc('sessions.import', { document });
    if (skipped.length > 0) throw new Error(skipped[0].reason);
  }
  return { sessionId: `ses_bench_${count - 1}`, words };
}

/** ms of each search, over HTTP: one frequent word, a letter, two and four words, a rare one, none. */
export async function timeSearches(rpc, words, rounds) {
  const [first, second, third, fourth] = words;
  const queries = ['the', 't', 'th', first, `${first} ${second}`, `${first} ${second} ${third} ${fourth}`, words.at(-1), 'nothingsuch'];
  const times = [];
  for (let round = 0; round < rounds; round += 1) for (const query of queries) times.push(await timed(() => rpc('sessions.search', { query })));
  return times;
}

export async function timeOpening(rpc, sessionId, rounds) {
  const times = [];
  for (let round = 0; round < rounds; round += 1) times.push(await timed(() => rpc('sessions.messages', { sessionId, limit: 100 })));
  return times;
}

async function timed(work) {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}
