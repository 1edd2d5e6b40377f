import { say } from '@shared/domain/sentences';
import { cutAt, foldToLine } from '@shared/domain/untrusted-text';
import { z } from 'zod';
import { defineTool, type Tool } from './tool';

export interface Notification {
  /** One line without control characters, at most 500 characters. */
  message: string;
  channel: 'desktop' | 'log';
  priority: 'low' | 'normal' | 'high';
}

/** Tells everybody; true when it also appeared on a desktop. */
export type NotifyPort = (notification: Notification) => Promise<boolean>;

const longestMessage = 500;
/** ms until a desktop that does not answer is given up. */
const patienceMs = 3_000;

const input = z.object({
  message: z.string().describe('What to say.'),
  channel: z.enum(['desktop', 'log']).describe('Where it appears. Default desktop.').optional(),
  priority: z.enum(['low', 'normal', 'high']).describe('Default normal.').optional(),
});

export function createNotifyTool(notify: NotifyPort): Tool {
  return defineTool({
    name: 'notify',
    aliases: ['llamafarm-notify'],
    title: 'Notification',
    description: 'Show the person a short notification.',
    risk: 'note',
    input,
    copied: ['message'],
    preview: ({ message }) => say('preview.notify', { message: foldToLine(message) }),
    async run({ message: text, channel = 'desktop', priority = 'normal' }) {
      const line = foldToLine(text);
      if (line === '') return { isError: true, content: 'Error: the message is empty. Say what the notification should tell.' };
      const message = line.length > longestMessage ? `${cutAt(line, longestMessage - 1)}…` : line;
      const shownOnDesktop = await inTime(notify({ message, channel, priority }));
      return { content: resultText(channel, shownOnDesktop), details: { message, channel, priority, shownOnDesktop } };
    },
  });
}

function resultText(channel: Notification['channel'], shown: boolean): string {
  if (channel === 'log') return 'Notification written to the log.';
  return shown ? 'Notification shown.' : 'Notification sent. No desktop is here, so it stands in the log.';
}

/** A desktop that fails or hangs is no reason for the tool to fail. */
async function inTime(shown: Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patienceMs);
  });
  try {
    return await Promise.race([shown.catch(() => false), silence]);
  } finally {
    clearTimeout(timer);
  }
}
