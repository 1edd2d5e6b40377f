import { createContext, useContext, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { useClient } from '../../../client';
import { type OpenChat, openChat } from './open-chat';
import type { SessionView } from './view';

/** Opens a conversation for as long as it is shown. Null: none is chosen, or it is about to open. */
export function useOpenChat(sessionId: string | null, firstMessage: string | null): OpenChat | null {
  const client = useClient();
  const [chat, setChat] = useState<OpenChat | null>(null);
  const [first] = useState(firstMessage);
  useEffect(() => {
    if (sessionId === null) return setChat(null);
    const opened = openChat(client, sessionId, first);
    setChat(opened);
    return () => opened.close();
  }, [client, sessionId, first]);
  return chat?.sessionId === sessionId ? chat : null;
}

const ChatContext = createContext<OpenChat | null>(null);
export const ChatProvider = ChatContext;

export function useChat(): OpenChat {
  const chat = useContext(ChatContext);
  if (chat === null) throw new Error('no conversation is open');
  return chat;
}

/** A part of the view of the open conversation; drawn again only when that part changes. */
export function useView<Part>(select: (view: SessionView) => Part): Part {
  return useStore(useChat().store, useShallow(select));
}
