// Whether tools in the request reach the model. A model that was never told of a tool cannot know its name, so an answer
// that holds the name of a tool which no message mentions shows that the template wrote it into the prompt.
//
// What it can tell: yes, when the name comes back; no, when the call breaks with tools or the name only comes back once the
// tools stand in the prompt. A small model that calls nothing either way leaves it open, and the request is used: the
// universal runtime writes tools into the system message itself when a template knows none.
import type { ModelEvent, ModelRequest, ToolSchema } from '@shared/domain/model';
import { say } from '@shared/domain/sentences';

export type ToolsVia = 'request' | 'prompt';

const probeTool: ToolSchema = {
  name: 'farmhand_probe',
  description: 'Shows that tools work.',
  parameters: { type: 'object', properties: { word: { type: 'string', description: 'Always: ready' } }, required: ['word'] },
};

const probeRequest: ModelRequest = {
  model: '',
  messages: [
    { role: 'system', content: 'You call tools when asked.' },
    { role: 'user', content: 'Call the tool you have been given, once, with the word it wants.' },
  ],
  tools: [probeTool],
  maxTokens: 64,
  think: false,
};

export interface ProbeResult {
  toolsVia: ToolsVia | 'unknown';
  detail: string;
}

/** At most two short answers, each stopped as soon as it is decided or after 64 tokens. Null when it was stopped. */
export async function probeTools(
  ask: (request: ModelRequest, via: ToolsVia, signal: AbortSignal) => AsyncIterable<ModelEvent>,
  signal: AbortSignal,
): Promise<ProbeResult | null> {
  const inRequest = await answerOf(ask, 'request', signal);
  if (inRequest === 'stopped') return null;
  if (inRequest === 'named') return { toolsVia: 'request', detail: say('farm.tools.request') };
  const inPrompt = await answerOf(ask, 'prompt', signal);
  if (inPrompt === 'stopped') return null;
  if (inPrompt === 'named') return { toolsVia: 'prompt', detail: say('farm.tools.template') };
  if (inRequest === 'failed' && inPrompt === 'silent') return { toolsVia: 'prompt', detail: say('farm.tools.fails') };
  return { toolsVia: 'unknown', detail: say('farm.tools.none') };
}

async function answerOf(ask: Parameters<typeof probeTools>[0], via: ToolsVia, signal: AbortSignal): Promise<'named' | 'silent' | 'failed' | 'stopped'> {
  let text = '';
  for await (const event of ask(probeRequest, via, signal)) {
    if (event.type === 'tool_call' && event.call.name === probeTool.name) return 'named';
    if (event.type === 'text' || event.type === 'reasoning') text += event.text;
    if (text.includes(probeTool.name)) return 'named';
    if (event.type === 'error') return 'failed';
    if (event.type === 'aborted') return 'stopped';
  }
  return 'silent';
}
