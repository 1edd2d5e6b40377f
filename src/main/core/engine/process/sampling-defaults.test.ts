import { describe, expect, it } from 'vitest';
import { samplingDefaults } from './sampling-defaults';

const of = (architecture: string, name: string, thinks = false, fileBytes = 4e9) => samplingDefaults({ architecture, names: [name], fileBytes }, thinks);

describe('sampling defaults', () => {
  it('follow the family, and whether the model thinks', () => {
    expect(of('qwen3', 'Qwen3 8B')).toEqual({ temperature: 0.7, topP: 0.8, topK: 20, minP: 0 });
    expect(of('qwen3', 'Qwen3 8B', true)).toEqual({ temperature: 0.6, topP: 0.95, topK: 20, minP: 0 });
    expect(of('llama', 'Meta Llama 3.1 8B Instruct').temperature).toBe(0.6);
    expect(of('llama', 'Mistral Nemo Instruct 2407').temperature).toBe(0.3);
    expect(of('llama', 'SmolLM2 1.7B').temperature).toBe(0.2);
    expect(of('gemma3', 'Gemma 3 4b It')).toMatchObject({ temperature: 1, topK: 64 });
    expect(of('gpt-oss', 'Gpt Oss 20b')).toMatchObject({ temperature: 1, topP: 1 });
  });

  it('take the likeliest token of a model of a few megabytes', () => {
    expect(of('qwen3', 'Starter', false, 3e6).temperature).toBe(0);
  });
});
