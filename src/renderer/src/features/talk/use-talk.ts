import { useEffect, useRef, useState } from 'react';
import { say } from '../../client';
import { storedKey } from '../../client/page-key';
import { useWords } from '../../i18n';
import { AnswerFault, askGateway, readAnswer, type Turn } from './read-answer';

export interface Talk {
  turns: readonly Turn[];
  state: 'open' | 'waiting' | 'writing';
  /** Why the last answer did not come, or is not whole. */
  trouble: string | null;
  send(text: string): void;
  stop(): void;
  again(): void;
}

/** A conversation that lives in this window only: the gateway is sent all of it with each message. */
export function useTalk(): Talk {
  const { t } = useWords('talk');
  const [turns, setTurns] = useState<readonly Turn[]>([]);
  const [state, setState] = useState<Talk['state']>('open');
  const [trouble, setTrouble] = useState<string | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const send = async (text: string) => {
    const key = storedKey();
    if (key === null || running.current !== null) return;
    const controller = new AbortController();
    running.current = controller;
    const asked: Turn[] = [...turns, { role: 'user', content: text }];
    let answer = '';
    setTurns(asked);
    setState('waiting');
    setTrouble(null);
    try {
      await readAnswer(await askGateway(key, asked, controller.signal), (piece) => {
        answer += piece;
        setState('writing');
        setTurns([...asked, { role: 'assistant', content: answer }]);
      });
      say(answer);
    } catch (error) {
      if (running.current !== controller) return;
      setTrouble(controller.signal.aborted ? t('stopped') : error instanceof AnswerFault ? (error.cut ? t('cut') : error.message) : t('noAnswer'));
    } finally {
      if (running.current === controller) {
        running.current = null;
        setState('open');
      }
    }
  };
  return {
    turns,
    state,
    trouble,
    send: (text) => void send(text),
    stop: () => running.current?.abort(),
    again() {
      running.current?.abort();
      running.current = null;
      setTurns([]);
      setTrouble(null);
      setState('open');
    },
  };
}
