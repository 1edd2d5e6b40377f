// The tools that a model was trained on, as text: they stand in its vocabulary, one token each, in the order of training.

/** `{"type": "function", ...}` texts. */
export function toolsOf(model) {
  const { tokens, token_type: types } = model.fileInfo.metadata.tokenizer.ggml;
  return tokens.filter((text, index) => types[index] === 4 && text.startsWith('\n{"type": "function"')).map((text) => text.slice(1));
}
