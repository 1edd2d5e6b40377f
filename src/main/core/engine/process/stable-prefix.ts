// The part of a prompt that every conversation with the same instructions and tools begins with.
import type { ModelRequest } from '@shared/domain/model';
import type { ChatTemplate } from './chat-template';
import type { PromptSegment } from './special-text';

export interface StablePrefix<Token> {
  /** How many tokens of the prompt it has; 0 when the conversation does not begin with it. */
  lengthIn(request: ModelRequest, prompt: readonly Token[]): number;
}

/** Sets of instructions that are remembered; most gateways have one or two. */
const mostKnown = 16;

export function createStablePrefix<Token>(template: ChatTemplate, tokenize: (segments: PromptSegment[]) => Token[]): StablePrefix<Token> {
  const known = new Map<string, Token[]>();

  /** What two conversations have in common that differ from the first word on. */
  function prefixOf(instructions: ModelRequest['messages'], { tools, toolChoice, think }: ModelRequest): Token[] {
    const [one, other] = ['Apple', '7 birds'].map((content) => {
      const messages: ModelRequest['messages'] = [...instructions, { role: 'user', content }];
      return tokenize(
        template.render({ model: '', messages, tools, ...(toolChoice === 'none' ? { toolChoice } : {}), ...(think === undefined ? {} : { think }) }).segments,
      );
    });
    if (!one || !other) return [];
    const end = one.findIndex((token, index) => token !== other[index]);
    return one.slice(0, Math.max(0, end));
  }

  return {
    lengthIn(request, prompt) {
      const first = request.messages.findIndex(({ role }) => role !== 'system');
      const instructions = request.messages.slice(0, Math.max(0, first));
      if (instructions.length === 0 && request.tools.length === 0) return 0;
      const key = JSON.stringify([instructions, request.tools, request.toolChoice === 'none', request.think]);
      let prefix = known.get(key);
      if (!prefix) {
        prefix = prefixOf(instructions, request);
        if (known.size >= mostKnown) known.delete([...known.keys()][0] ?? '');
        known.set(key, prefix);
      }
      return prefix.length < prompt.length && prefix.every((token, index) => token === prompt[index]) ? prefix.length : 0;
    },
  };
}
