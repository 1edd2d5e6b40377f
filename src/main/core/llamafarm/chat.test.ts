import { describe, expect, it } from 'vitest';
import { answer, readyFarm } from './llamafarm.fixture';

describe('a chat', () => {
  it('streams the answer and names the model that gave it', async () => {
    const { farm } = await readyFarm();
    const { text, last } = await answer(farm);
    expect(text).toBe('Hello! I am Farmhand. What shall we do?');
    expect(last).toEqual({ type: 'done', finish: 'stop', model: 'Qwen/Qwen3-8B-GGUF:Q4_K_M', usage: { promptTokens: null, completionTokens: null, cachedTokens: null } });
  });
});
