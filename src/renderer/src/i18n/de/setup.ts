import type { setup as en } from '../en/setup';
import type { Same } from '../same';

export const setup: Same<typeof en> = {};
