/** A model as people say it: `Qwen/Qwen3-8B-GGUF:Q4_K_M` and `Qwen3-8B on LlamaFarm` are both `Qwen3-8B`. */
export function modelName(model: string): string {
  const plain = model.replace(/ on \S+$/, '');
  const last = plain.split('/').at(-1) ?? plain;
  return last.replace(/:[\w.-]+$/, '').replace(/[-_.](?:gguf|q\d\w*)$/gi, '') || model;
}
