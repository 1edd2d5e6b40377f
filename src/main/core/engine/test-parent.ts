// A gateway in small, for the test of a parent that dies: starts an answer that never ends, and says which process writes it.
import { createEngine } from './engine';
import { ask, neverAborted, processEntry, spawnFromSource } from './test-engine';

const engine = createEngine({ entry: processEntry, spawn: spawnFromSource, modelPath: () => process.argv[2] ?? null, gpu: false });
for await (const event of engine.provider.stream(ask('Hi', { maxTokens: 2000 }), neverAborted)) {
  if (event.type === 'text') process.send?.({ pid: engine.pid() });
}
