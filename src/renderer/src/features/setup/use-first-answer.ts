import type { EventData } from '@shared/contract';
import { useRef, useState } from 'react';
import { messageOf, say, useClient, useEvent } from '../../client';

type Finished = EventData<'run.finished'>;

export interface FirstAnswerState {
  state: 'open' | 'waiting' | 'writing' | 'done' | 'failed';
  sessionId: string | null;
  text: string;
  /** What is waited for, or why it failed. */
  detail: string | null;
  facts: Finished['facts'];
}

const nothing: FirstAnswerState = { state: 'open', sessionId: null, text: '', detail: null, facts: null };

/** Asks one question and follows its answer as it is written. */
export function useFirstAnswer() {
  const client = useClient();
  const [answer, setAnswer] = useState(nothing);
  const run = useRef<string | null>(null);
  const asking = useRef(false);
  // Words may come before chat.send has answered: the first run that speaks while we ask is ours.
  const mine = (runId: string) => {
    if (run.current === null && asking.current) run.current = runId;
    return run.current === runId;
  };
  useEvent('run.waiting', ({ runId, detail }) => {
    if (mine(runId)) setAnswer((before) => (before.text === '' ? { ...before, detail } : before));
  });
  useEvent('message.delta', ({ runId, kind, text }) => {
    if (mine(runId) && kind === 'text') setAnswer((before) => ({ ...before, state: 'writing', text: before.text + text, detail: null }));
  });
  useEvent('run.finished', ({ runId, reason, error, facts }) => {
    if (!mine(runId)) return;
    setAnswer((before) => (reason === 'done' ? { ...before, state: 'done', facts } : { ...before, state: 'failed', detail: error?.message ?? reason }));
    if (reason === 'done') say(answer.text);
  });
  return {
    answer,
    reset: () => setAnswer(nothing),
    /** `model`: `provider/model`, or null for whoever leads. */
    async ask(content: string, model: string | null) {
      run.current = null;
      asking.current = true;
      setAnswer({ ...nothing, state: 'waiting' });
      try {
        const sent = await client.call('chat.send', { content, ...(model === null ? {} : { model }) });
        run.current ??= sent.runId;
        setAnswer((before) => ({ ...before, sessionId: sent.sessionId }));
      } catch (error) {
        setAnswer({ ...nothing, state: 'failed', detail: messageOf(error) });
      } finally {
        asking.current = false;
      }
    },
  };
}
