// Small models make calls that look right and are not. Two signs: words that nobody said, and a model that was not sure.
import type { JsonValue } from '@shared/domain/json';
import type { ModelMessage } from '@shared/domain/model';
import type { Tool } from '../tools';

export interface DoubtfulCall {
  tool: Tool;
  arguments: JsonValue;
  preview: string;
  /** 0 to 1, where the engine gives them: how sure the model was of the call's words, and that it should call at all. */
  confidence?: number | undefined;
  intent?: number | undefined;
}

/** What to ask the person instead of running the call; null when nothing speaks against it. A call that was asked about once is not doubted again. */
export function findDoubt(call: DoubtfulCall, least: { confidence: number; intent: number }, messages: ModelMessage[]): string | null {
  const question = `Did you mean: ${call.preview.replace(/\.$/, '')}?`;
  const lastAnswer = messages.findLast(({ role, content }) => role === 'assistant' && content !== '');
  if (lastAnswer && textOf(lastAnswer).includes(question)) return null;

  const said = fold(
    messages
      .filter(({ role }) => role !== 'system')
      .map(textOf)
      .join('\n'),
  );
  const invented = copiedTexts(call).find((text) => !isSaid(text, said));
  if (invented !== undefined) return `I did not find "${invented}" in what you said. ${question}`;
  if ((call.confidence ?? 1) < least.confidence || (call.intent ?? 1) < least.intent) return `I am not sure that I understood. ${question}`;
  return null;
}

function copiedTexts({ tool, arguments: given }: DoubtfulCall): string[] {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return [];
  return tool.copied.flatMap((name) => {
    const value = given[name];
    return typeof value === 'string' ? value : [];
  });
}

/** Each word of the text stands somewhere in what was said. */
function isSaid(text: string, said: string): boolean {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => said.includes(word));
}

function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

function textOf({ content }: ModelMessage): string {
  return typeof content === 'string' ? content : content.map((part) => (part.type === 'text' ? part.text : '')).join('\n');
}
