import type { activity as en } from '../en/activity';
import type { Same } from '../same';

export const activity: Same<typeof en> = {};
