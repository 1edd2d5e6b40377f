// What the gateway writes is English. In another language the window reads Farmhand's own sentences in it back and says them; what others wrote stays.
import type { ReadBack } from '@shared/domain/sentences/read-back';
import i18next from 'i18next';

let german: ReadBack | null = null;

/** Loads what German needs, with the rest of its words. */
export async function loadCoreText(): Promise<void> {
  const { readInGerman } = await import('@shared/domain/sentences/read-in-german');
  german ??= readInGerman();
}

const reader = () => (i18next.language === 'de' ? german : null);

/** A state, a reason, an error, a thing to do: anything that the core told in sentences. */
export const coreText = (text: string): string => reader()?.text(text) ?? text;

/** A name that the core gives: of a check, of a part of a prompt. */
export const coreName = (name: string, begin: 'doctor.name.' | 'prompt.'): string => reader()?.whole(name, begin) ?? name;

/** What a tool call would do. Only the sentence itself is told anew: what the call holds stays word for word. */
export const previewText = (preview: string): string => reader()?.whole(preview, 'preview.') ?? preview;
