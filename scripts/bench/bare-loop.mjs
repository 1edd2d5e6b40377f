// The bare loop of the engine's library, in a process of its own: what Farmhand's answers are measured against.
// Message in: {prompt, tokens}: how many of each. Message out: {firstMs, perSecond}.
import { getLlama, LlamaLogLevel } from 'node-llama-cpp';

const { file, threads, flashAttention, contextTokens, sampling } = JSON.parse(process.argv[2] ?? '{}');
const llama = await getLlama({ build: 'never', skipDownload: true, gpu: false, maxThreads: 0, logLevel: LlamaLogLevel.error });
const model = await llama.loadModel({ modelPath: file });
const context = await model.createContext({ contextSize: contextTokens, threads, flashAttention });
const sequence = context.getSequence();

process.on('message', async ({ prompt, tokens }) => {
  await sequence.clearHistory();
  const text = model.tokenize('abc '.repeat(prompt)).slice(0, prompt);
  const startedAt = performance.now();
  let first = 0;
  let count = 0;
  // Whatever it draws, the next step is the same work: the loop does not end where the model would.
  for await (const _token of sequence.evaluate(text, { ...sampling, seed: count, yieldEogToken: true })) {
    count += 1;
    if (count === 1) first = performance.now();
    if (count >= tokens) break;
  }
  process.send({ firstMs: first - startedAt, perSecond: ((count - 1) * 1000) / (performance.now() - first) });
});
process.on('disconnect', () => process.exit());
process.send({ ready: true });
