import type { approvals as en } from '../en/approvals';
import type { Same } from '../same';

export const approvals: Same<typeof en> = {};
