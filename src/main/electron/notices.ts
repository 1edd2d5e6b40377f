// Notifications of the system for what a person waits for while looking elsewhere, and the number on the icon.
import { events } from '@shared/contract';
import type { App, NotificationConstructorOptions } from 'electron';
import type { EventSource } from '../rpc';
import type { Words } from './words';

/** The part of Electron's Notification that is used. */
export interface Notification {
  on(event: 'click', listener: () => void): unknown;
  on(event: 'close', listener: () => void): unknown;
  show(): void;
  close(): void;
}

export interface NoticesDeps {
  Notification: { new (options: NotificationConstructorOptions): Notification; isSupported(): boolean };
  app: Pick<App, 'setBadgeCount'>;
  events: Pick<EventSource, 'subscribe'>;
  words: Words;
  /** A person looks at Farmhand: then the window tells. */
  isFocused(): boolean;
  /** Shows a place in the window, like `/approvals`. */
  show(page: string): void;
}

export interface Notices {
  /** One notification. False when the system shows none. */
  tell(title: string, body: string, page?: string): boolean;
  dispose(): void;
}

/** Characters; systems cut what is longer. */
const longestBody = 240;

export function createNotices({ Notification, app, events: source, words, isFocused, show }: NoticesDeps): Notices {
  // Without a reference here the notification and its click could be collected.
  const shown = new Set<Notification>();
  const pending = new Map<string, Notification | null>();

  function raise(title: string, body: string, page: string): Notification | null {
    if (!Notification.isSupported()) return null;
    const notification = new Notification({ title, body: body.length > longestBody ? `${body.slice(0, longestBody - 1)}…` : body });
    shown.add(notification);
    notification.on('click', () => show(page));
    notification.on('close', () => shown.delete(notification));
    notification.show();
    return notification;
  }

  const stop = source.subscribe(({ event, data }) => {
    if (event === 'approval.requested') {
      const parsed = events[event].data.safeParse(data);
      if (!parsed.success) return;
      const { approval } = parsed.data;
      pending.set(approval.id, isFocused() ? null : raise(words.approvalTitle, words.preview(approval.preview), '/approvals'));
      app.setBadgeCount(pending.size);
    } else if (event === 'approval.resolved') {
      const parsed = events[event].data.safeParse(data);
      if (!parsed.success) return;
      // Answered elsewhere: a question that is over must not stay on the screen.
      pending.get(parsed.data.approval.id)?.close();
      pending.delete(parsed.data.approval.id);
      app.setBadgeCount(pending.size);
    } else if (event === 'run.finished') {
      const parsed = events[event].data.safeParse(data);
      if (!parsed.success || isFocused()) return;
      const { sessionId, reason, error } = parsed.data;
      const page = `/chat/${sessionId}`;
      if (reason === 'failed') raise(words.runFailed, error === null ? words.runFailedDetail : words.said(error.message), page);
      else if (reason === 'done') raise(words.runDone, '', page);
    }
  });

  return {
    tell: (title, body, page = '/') => raise(title, body, page) !== null,
    dispose() {
      stop();
      for (const notification of shown) notification.close();
      shown.clear();
    },
  };
}
