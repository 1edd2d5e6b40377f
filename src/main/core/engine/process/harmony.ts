// gpt-oss writes in channels (OpenAI's "harmony" format): thoughts, calls and the answer, each with a header. Here they become what the other
// models write: <think>, <tool_call> and plain text.
// Source: https://github.com/openai/harmony/blob/main/docs/format.md

export interface HarmonyReader {
  /** The text of the answer so far, in the common form. */
  push(text: string): string;
  /** Closes what is open at the end of the answer. */
  end(): string;
}

/** The control tokens that make the format. */
export const harmonyMarkup = /^<\|(?:start|end|channel|message|constrain|call|return)\|>$/;
/** What ends reasoning and begins the answer. */
export const harmonyAnswer = '<|end|><|start|>assistant<|channel|>final<|message|>';

export function isHarmony(template: string): boolean {
  return ['<|start|>', '<|channel|>', '<|message|>'].every((mark) => template.includes(mark));
}

/** The beginning of a call that has to come. */
export function harmonyCall(tool: string): string {
  return `<|channel|>commentary to=functions.${tool} <|constrain|>json<|message|>`;
}

const marks = /<\|(start|end|channel|message|constrain|call|return)\|>/;
const closings = { thinking: '</think>', call: '}</tool_call>', text: '', header: '' };

/** The prompt ends in `<|start|>assistant`, so an answer begins with a header. Control tokens come whole. */
export function createHarmonyReader(): HarmonyReader {
  let state: keyof typeof closings = 'header';
  let header = '';

  function close(): string {
    const closing = closings[state];
    state = 'header';
    header = '';
    return closing;
  }

  function open(): string {
    const tool = /to=functions\.([\w.-]+)/.exec(header)?.[1];
    const channel = /channel (\w+)/.exec(header)?.[1];
    state = tool !== undefined ? 'call' : channel === 'analysis' ? 'thinking' : 'text';
    if (tool !== undefined) return `<tool_call>{"name": ${JSON.stringify(tool)}, "arguments": `;
    return state === 'thinking' ? '<think>' : '';
  }

  return {
    push(text) {
      let said = '';
      // Every second part is the name of a mark.
      for (const [index, part] of text.split(marks).entries()) {
        if (index % 2 === 0) {
          if (state === 'header') header += part;
          else said += part;
        } else if (part === 'message') said += open();
        else if (part === 'constrain') header += ' ';
        else if (part === 'channel' && state === 'header') header += ' channel ';
        else {
          said += close();
          if (part === 'channel') header = 'channel ';
        }
      }
      return said;
    },
    end: close,
  };
}
