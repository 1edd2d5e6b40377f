// A branch as a page to read and to hand on.
import type { Message, Session } from '@shared/contract/messages';

const speakers: Record<Message['role'], string> = { user: 'You', assistant: 'Farmhand', tool: 'Tool', summary: 'Summary of what came before' };

export function toMarkdown(session: Session, branch: Message[]): { fileName: string; text: string } {
  const title = session.title === '' ? 'Conversation' : session.title;
  const head = [`# ${title.replaceAll('\n', ' ')}`, `${timeOf(session.createdAt)}, ${branch.length} ${branch.length === 1 ? 'message' : 'messages'}`];
  return { fileName: `${fileNameOf(title)}.md`, text: `${[...head, ...branch.map(describe)].join('\n\n')}\n` };
}

function describe(message: Message): string {
  const name = message.role === 'tool' ? `Tool ${message.toolName ?? ''}`.trimEnd() : speakers[message.role];
  const marks = [message.state === 'complete' ? '' : message.state, message.outcome ?? ''].filter((mark) => mark !== '' && mark !== 'done');
  const text = message.content
    .map((part) => (part.type === 'text' ? part.text : '*[picture]*'))
    .join('\n\n')
    .trim();
  const calls = (message.toolCalls ?? []).map(({ name: tool, arguments: given }) => `Calls \`${tool}\`:\n\n${fenced(given, 'json')}`);
  const facts = message.facts ? [`*${message.facts.provider}/${message.facts.model}*`] : [];
  return [
    `## ${name}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`,
    ...(message.reasoning ? [message.reasoning.trim().replaceAll(/^/gm, '> ')] : []),
    ...(text === '' ? [] : [message.role === 'tool' ? fenced(text, '') : text]),
    ...calls,
    ...facts,
  ].join('\n\n');
}

/** A fence longer than any in the text, so that nothing in it ends the block. */
function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

function timeOf(at: number): string {
  return new Date(at).toISOString().slice(0, 16).replace('T', ' ');
}

/** Fit for every file system: no separators, no reserved signs, no trailing dot. */
function fileNameOf(title: string): string {
  const name = title
    .normalize('NFC')
    .replaceAll(/[\p{Cc}<>:"/\\|?*]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 80)
    .replace(/[. ]+$/, '');
  return /^(?:con|prn|aux|nul|com\d|lpt\d)?$/i.test(name) ? 'conversation' : name;
}
