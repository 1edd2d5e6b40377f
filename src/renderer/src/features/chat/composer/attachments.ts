import type { Message } from '@shared/contract/messages';

export type ContentPart = Message['content'][number];

export type Attachment = { id: string; name: string; bytes: number } & ({ kind: 'image'; mediaType: string; data: string } | { kind: 'text'; text: string });

const pictureTypes = /^image\/(png|jpeg|gif|webp)$/;
/** Bytes: a request may carry 20 MB, and base64 adds a third. */
const mostPicture = 8_000_000;
const mostText = 200_000;

export type Refusal = { name: string; why: 'tooLarge' | 'notText' };

/** A file as something to send with a message. Text stays text; what is neither picture nor text is refused. */
export async function readAttachment(file: File): Promise<Attachment | Refusal> {
  const common = { id: crypto.randomUUID(), name: file.name, bytes: file.size };
  if (pictureTypes.test(file.type)) {
    if (file.size > mostPicture) return { name: file.name, why: 'tooLarge' };
    return { ...common, kind: 'image', mediaType: file.type, data: toBase64(new Uint8Array(await file.arrayBuffer())) };
  }
  if (file.size > mostText) return { name: file.name, why: 'tooLarge' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    return text.includes('\0') ? { name: file.name, why: 'notText' } : { ...common, kind: 'text', text };
  } catch {
    return { name: file.name, why: 'notText' };
  }
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 32_768) binary += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  return btoa(binary);
}

/** Pictures first, then files as fenced text, then what was written. */
export function toContent(text: string, attachments: readonly Attachment[]): ContentPart[] {
  const pictures = attachments.flatMap((each) => (each.kind === 'image' ? [{ type: 'image' as const, mediaType: each.mediaType, data: each.data }] : []));
  const files = attachments.flatMap((each) => (each.kind === 'text' ? [fenced(each.name, each.text)] : []));
  const words = [...files, text.trim()].filter((part) => part !== '').join('\n\n');
  return words === '' ? pictures : [...pictures, { type: 'text', text: words }];
}

/** A fence longer than any in the text. */
function fenced(name: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${name.replace(/[\r\n]/g, ' ')}:\n${fence}\n${text.replace(/\n$/, '')}\n${fence}`;
}
