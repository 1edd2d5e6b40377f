import { say } from '@shared/domain/sentences';
import { z } from 'zod';
import { evaluateArithmetic, longestExpression } from './arithmetic/evaluate';
import { normaliseExpression } from './arithmetic/normalise';
import { defineTool, type Tool } from './tool';

export function createCalculateTool(): Tool {
  return defineTool({
    name: 'calculate',
    title: 'Calculation',
    description: 'Work out an arithmetic expression.',
    risk: 'read',
    timeoutMs: 5_000,
    input: z.object({ expression: z.string().describe('Like (3 + 4) * 12 or 15% of 80.') }),
    preview: ({ expression }) => say('preview.calculate', { expression }),
    async run({ expression }) {
      if (expression.length > longestExpression) {
        return { isError: true, content: `Error: the expression has ${expression.length} characters, at most ${longestExpression} are worked out. Split it.` };
      }
      const asked = normaliseExpression(expression);
      const result = await evaluateArithmetic(asked);
      if (!result.ok) return { isError: true, content: `Error: ${result.error}` };
      const shown = asked.replace(/% \* /g, '% of ');
      return { content: `${shown} = ${result.text}`, details: { expression: shown, result: result.value } };
    },
  });
}
