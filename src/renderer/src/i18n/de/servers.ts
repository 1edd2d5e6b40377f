import type { servers as en } from '../en/servers';
import type { Same } from '../same';

export const servers: Same<typeof en> = {};
