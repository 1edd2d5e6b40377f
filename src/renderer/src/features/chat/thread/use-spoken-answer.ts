import { useEffect } from 'react';
import { say } from '../../../client';
import { useChat } from '../state/use-chat';
import { type SessionView, textOf } from '../state/view';
import { sentencesFrom } from './sentences';

/** ms between two utterances: a reader that is interrupted all the time says nothing. */
const pauseMs = 1_500;

/** Speaks the answer to those who listen, a whole sentence at a time, never its pieces. */
export function useSpokenAnswer(): void {
  const chat = useChat();
  useEffect(() => {
    let spokenOf = '';
    let upTo = 0;
    let seen = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const speak = () => {
      timer = undefined;
      const { messages, streams } = chat.store.getState();
      const last = messages.at(-1);
      if (last?.role !== 'assistant' || last.id !== spokenOf) return;
      const text = textOf(last) + (streams[last.id]?.text ?? '');
      const resting = text.length === seen;
      seen = text.length;
      const { sentences, end } = sentencesFrom(text, upTo, last.state !== 'partial' ? 'finished' : resting ? 'resting' : 'flowing');
      upTo = end;
      if (sentences !== '') say(sentences);
      if (upTo < text.length && !resting) timer = setTimeout(speak, pauseMs);
    };
    const look = ({ messages }: SessionView) => {
      const last = messages.at(-1);
      if (last?.role !== 'assistant') return;
      if (last.id !== spokenOf) {
        // What stood there whole before this window looked is not news.
        spokenOf = last.id;
        seen = 0;
        upTo = last.state === 'partial' ? 0 : textOf(last).length;
      }
      timer ??= setTimeout(speak, pauseMs);
    };
    look(chat.store.getState());
    const stop = chat.store.subscribe(look);
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [chat]);
}
