import type { models as en } from '../en/models';
import type { Same } from '../same';

export const models: Same<typeof en> = {};
