import { useEffect } from 'react';
import { say } from '../../../client';
import { useChat } from '../state/use-chat';
import { textOf } from '../state/view';
import { sentencesFrom } from './sentences';

/** ms between two utterances: a reader that is interrupted all the time says nothing. */
const pauseMs = 1_500;

/** Speaks the answer to those who listen, a whole sentence at a time, never its pieces. */
export function useSpokenAnswer(): void {
  const chat = useChat();
  useEffect(() => {
    let spokenOf = '';
    let upTo = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const speak = () => {
      timer = undefined;
      const { messages, streams } = chat.store.getState();
      const last = messages.at(-1);
      if (last?.role !== 'assistant' || last.id !== spokenOf) return;
      const text = textOf(last) + (streams[last.id]?.text ?? '');
      const { sentences, end } = sentencesFrom(text, upTo, last.state !== 'partial');
      upTo = end;
      if (sentences !== '') say(sentences);
    };
    const stop = chat.store.subscribe((view) => {
      const last = view.messages.at(-1);
      if (last?.role !== 'assistant') return;
      if (last.id !== spokenOf) {
        // What stood there before this window looked is not news.
        spokenOf = last.id;
        upTo = last.state === 'partial' ? 0 : textOf(last).length;
      }
      timer ??= setTimeout(speak, pauseMs);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [chat]);
}
