import type { memory as en } from '../en/memory';
import type { Same } from '../same';

export const memory: Same<typeof en> = {};
