import { describe, expect, it } from 'vitest';
import { brokenOutputs, modelOutputs } from './fixtures/model-outputs';
import { parseTextToolCalls } from './text-tool-calls';
import { createToolCallScanner } from './tool-call-scanner';

const offered = new Set(['control', 'memory_write', 'read_file', 'calculate']);

describe('tool calls written as text', () => {
  it.each(modelOutputs)('$name', ({ output, text, calls }) => {
    const parsed = parseTextToolCalls(output, offered);
    expect(parsed.calls.map((call) => ({ name: call.name, arguments: JSON.parse(call.arguments) }))).toEqual(calls);
    expect(parsed.text).toBe(text);
  });

  it.each(brokenOutputs)('hands on a call with $name, so that the model hears what is wrong', ({ output, tool }) => {
    const { calls } = parseTextToolCalls(output, offered);
    expect(calls).toHaveLength(1);
    expect(calls[0]?.name).toBe(tool);
    expect(() => JSON.parse(calls[0]?.arguments ?? '{}')).toThrow();
  });
});

describe('the scanner', () => {
  const stream = (output: string, pieces: (text: string) => string[]) => {
    const scanner = createToolCallScanner(offered);
    const shown = pieces(output)
      .map((piece) => scanner.push(piece))
      .join('');
    const rest = scanner.finish();
    return { shown, ...rest };
  };
  const byCharacter = (text: string) => [...text];
  const whole = (text: string) => [text];

  it.each(modelOutputs)('finds the same in a stream of single characters: $name', ({ output, text, calls }) => {
    for (const pieces of [byCharacter, whole]) {
      const result = stream(output, pieces);
      expect(result.calls.map(({ name }) => name)).toEqual(calls.map(({ name }) => name));
      expect((result.shown + result.text).replaceAll(/\s+/g, ' ').trim()).toBe(text.replaceAll(/\s+/g, ' ').trim());
    }
  });

  it.each(modelOutputs.filter(({ calls }) => calls.length > 0))('never shows a piece of a call: $name', ({ output, text }) => {
    const { shown } = stream(output, byCharacter);
    expect(text.replaceAll(/\s+/g, ' ')).toContain(shown.replaceAll(/\s+/g, ' ').trim());
  });

  it('passes plain text on at once', () => {
    const scanner = createToolCallScanner(offered);
    expect(scanner.push('The lamp')).toBe('The lamp');
    expect(scanner.push(' is on.')).toBe(' is on.');
  });

  it('lets a code block that is no call through as soon as that is clear', () => {
    const scanner = createToolCallScanner(offered);
    expect(scanner.push('See:\n```python\nprint(1)')).toBe('See:\n```python\nprint(1)');
    expect(scanner.push('\n```\nThat prints 1.')).toBe('\n```\nThat prints 1.');
  });
});
