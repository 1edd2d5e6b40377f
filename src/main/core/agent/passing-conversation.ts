// One call of the OpenAI API without a session: the caller keeps the history, nothing is stored but what tools did.
import type { ModelMessage } from '@shared/domain/model';
import { createId } from '../../base/ids';
import type { EventBus } from '../store';
import type { Conversation, RunEvent } from './conversation';

export function createPassingConversation(history: ModelMessage[], bus: EventBus, observe: (event: RunEvent) => void): Conversation {
  const messages = [...history];
  const ids = { sessionId: createId('api'), runId: createId('run') };
  return {
    ...ids,
    messages: () => messages,
    on(event) {
      if (event.type === 'answer-finished') {
        const { text, calls } = event.answer;
        messages.push(calls.length > 0 ? { role: 'assistant', content: text, toolCalls: calls } : { role: 'assistant', content: text });
      } else if (event.type === 'tool-started') {
        bus.emit('tool.started', {
          ...ids,
          callId: event.call.id,
          tool: event.call.name,
          arguments: event.arguments,
          risk: event.risk,
          preview: event.preview,
        });
      } else if (event.type === 'tool-finished') {
        const { outcome, content, details, ms } = event.report;
        messages.push({ role: 'tool', toolCallId: event.call.id, name: event.call.name, content });
        bus.emit('tool.finished', { ...ids, callId: event.call.id, tool: event.call.name, outcome, content, details, ms });
      } else if (event.type === 'cut') {
        const { type: _, ...cut } = event;
        bus.emit('context.cut', { ...ids, ...cut });
      }
      observe(event);
    },
    hasSteering: () => false,
    takeSteering: () => false,
    takeFollowUp: () => false,
  };
}
