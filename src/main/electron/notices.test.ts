import type { EventData } from '@shared/contract';
import type { Approval } from '@shared/contract/approvals';
import type { NotificationConstructorOptions } from 'electron';
import { beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../core/store';
import { createNotices } from './notices';
import { Listeners } from './shell.fixture';
import { wordsFor } from './words';

class Recorder extends Listeners {
  static made: Recorder[] = [];
  static supported = true;
  static isSupported = (): boolean => Recorder.supported;
  open = false;
  readonly options: NotificationConstructorOptions;
  constructor(options: NotificationConstructorOptions) {
    super();
    this.options = options;
    Recorder.made.push(this);
  }
  show(): void {
    this.open = true;
  }
  close(): void {
    this.open = false;
    this.emit('close');
  }
}
beforeEach(() => {
  Recorder.made = [];
  Recorder.supported = true;
});

function open(isFocused = false) {
  const { bus } = openStore(':memory:');
  const shown: string[] = [];
  const badges: number[] = [];
  const notices = createNotices({
    Notification: Recorder,
    app: {
      setBadgeCount(count = 0) {
        badges.push(count);
        return true;
      },
    },
    events: bus,
    words: wordsFor('en'),
    isFocused: () => isFocused,
    show: (page) => shown.push(page),
  });
  return { bus, shown, badges, notices };
}

const approval: Approval = {
  id: 'a1',
  sessionId: 's1',
  runId: 'r1',
  callId: 'c1',
  tool: 'write_file',
  risk: 'write',
  arguments: {},
  preview: 'Write plan.md',
  action: null,
  actionHash: null,
  state: 'pending',
  grant: null,
  reason: null,
  decidedBy: null,
  requestedAt: 1,
  decidedAt: null,
  expiresAt: 2,
};
const finished = (reason: 'done' | 'failed' | 'stopped'): EventData<'run.finished'> => ({
  runId: 'r1',
  sessionId: 's1',
  reason,
  error: reason === 'failed' ? { code: 'unavailable', message: 'No model can answer.', retryable: true } : null,
  facts: null,
  steps: 1,
});

describe('notifications', () => {
  it('tell of a question; a click leads to it, an answer from elsewhere takes it away', () => {
    const { bus, shown, badges } = open();
    bus.emit('approval.requested', { approval });
    const [notification] = Recorder.made;
    expect(notification).toMatchObject({ open: true, options: { title: 'Farmhand asks for your yes', body: 'Write plan.md' } });
    notification?.emit('click');
    expect(shown).toEqual(['/approvals']);
    bus.emit('approval.resolved', { approval: { ...approval, state: 'denied' } });
    expect(notification?.open).toBe(false);
    expect(badges).toEqual([1, 0]);
  });

  it('tell how an answer ended, and lead to it; one that a person stopped is no news', () => {
    const { bus, shown } = open();
    for (const reason of ['done', 'failed', 'stopped'] as const) bus.emit('run.finished', finished(reason));
    expect(Recorder.made.map(({ options }) => options)).toEqual([
      { title: 'The answer is there', body: '' },
      { title: 'An answer failed', body: 'No model can answer.' },
    ]);
    Recorder.made[0]?.emit('click');
    expect(shown).toEqual(['/chat/s1']);
  });

  it('are not raised while a person looks at the window; the number on the icon is', () => {
    const { bus, badges } = open(true);
    bus.emit('approval.requested', { approval });
    bus.emit('run.finished', finished('done'));
    expect(Recorder.made).toEqual([]);
    expect(badges).toEqual([1]);
  });

  it('are cut to what a system shows, and honest where none can be shown', () => {
    const { notices } = open();
    expect(notices.tell('Farmhand', 'x'.repeat(1_000))).toBe(true);
    expect(Recorder.made[0]?.options.body).toHaveLength(240);
    Recorder.supported = false;
    expect(notices.tell('Farmhand', 'hello')).toBe(false);
    notices.dispose();
    expect(Recorder.made[0]?.open).toBe(false);
  });
});
