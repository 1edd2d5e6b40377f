import type { chat as en } from '../en/chat';
import type { Same } from '../same';

export const chat: Same<typeof en> = {};
