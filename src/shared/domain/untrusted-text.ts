// Text from files, notes, tools and the web must not be able to speak in the voice of the chat format.

/** `<|im_start|>`, `<|turn>`, `<turn|>` and DeepSeek's `<｜begin▁of▁sentence｜>`: any name with a pipe on at least one side. */
const pipedToken = /<[|｜]([\p{L}\p{N}_▁/.:-]{1,64})[|｜]?>|<([\p{L}\p{N}_▁/.:-]{1,64})[|｜]>/gu;

/** Llama 2, Mistral and GLM write roles in brackets; only these names are theirs. */
const bracketedToken =
  /\[(\/?(?:INST|SYSTEM_PROMPT|AVAILABLE_TOOLS|TOOL_CALLS|TOOL_RESULTS|TOOL_CONTENT|ARGS|CALL_ID|THINK|IMG|IMG_BREAK|IMG_END|PREFIX|MIDDLE|SUFFIX|MODEL_SETTINGS|gMASK|sMASK|MASK))\]/g;

/** Gemma, Llama and GLM tokens, and the tags in which Qwen and Hermes write tools and thoughts. */
const taggedToken =
  /<(\/?(?:start_of_turn|end_of_turn|start_of_image|end_of_image|bos|eos|pad|unk|s|sop|eop|eos_token|bos_token|tool_call|tool_calls|tool_response|tool_responses|tools|think|thinking|function_call|unused\d{1,4}))>/gi;

const llamaSystem = /<<(\/?SYS)>>/g;

/**
 * The same text with every chat-template token made plain: `<|im_start|>` becomes `(im_start)`.
 * Tokens are replaced, not removed, so that two halves cannot close up to a new one; a second pass changes nothing.
 */
export function neutraliseChatTokens(text: string): string {
  if (!text.includes('<') && !text.includes('[')) return text;
  return text
    .replace(pipedToken, (_token, left: string | undefined, right: string | undefined) => `(${left ?? right ?? ''})`)
    .replace(llamaSystem, '($1)')
    .replace(taggedToken, '($1)')
    .replace(bracketedToken, '($1)');
}

/** Control, zero-width and direction-changing characters: they hide text from people. Line breaks and tabs are kept. */
const invisible = /(?![\n\t])\p{Cc}|[\u00AD\u200B\u200E\u200F\u2028-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\u{E0000}-\u{E007F}]/gu;

/** Text without characters that a person cannot see; joiners that emoji and scripts need (U+200C, U+200D) stay. */
export function stripInvisible(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(invisible, '');
}

/** One harmless line: line breaks and runs of white space become one space. */
export function foldToLine(text: string): string {
  return neutraliseChatTokens(stripInvisible(text.replace(/[\r\n\t\u2028\u2029\u0085\v\f]+/g, ' ')))
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** At most `limit` UTF-16 units, never half a character. */
export function cutAt(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const last = text.charCodeAt(limit - 1);
  const splitsPair = last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, Math.max(0, splitsPair ? limit - 1 : limit));
}
