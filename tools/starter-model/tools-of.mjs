// The tools that a model was trained on, as text: they stand in its vocabulary, one token each, in the order of training.
//
//   node tools/starter-model/tools-of.mjs        writes schemas.json beside this file from the model in resources/models
import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** `{"type": "function", ...}` texts. */
export function toolsOf(model) {
  const { tokens, token_type: types } = model.fileInfo.metadata.tokenizer.ggml;
  return tokens.filter((text, index) => types[index] === 4 && text.startsWith('\n{"type": "function"')).map((text) => text.slice(1));
}

if (process.argv[1] === import.meta.filename) {
  const { getLlama, LlamaLogLevel } = await import('node-llama-cpp');
  const here = import.meta.dirname;
  const llama = await getLlama({ gpu: false, logLevel: LlamaLogLevel.error, build: 'never' });
  const model = await llama.loadModel({ modelPath: process.argv[2] ?? path.join(here, '../../resources/models/farmhand-starter.q8_0.gguf'), vocabOnly: true });
  const tools = toolsOf(model).map((text) => JSON.parse(text));
  writeFileSync(path.join(here, 'schemas.json'), `${JSON.stringify(tools, null, 2)}\n`);
  await llama.dispose();
}
