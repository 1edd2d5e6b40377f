// One conversation on its way in.
import type { Message, Mode, Session } from '@shared/contract/messages';

export interface SessionTree {
  session: Session;
  /** Parents before their children. */
  messages: Message[];
}

export interface ReadDefaults {
  mode: Mode;
  now: number;
}
