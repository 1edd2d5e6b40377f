import type { common as en } from '../en/common';
import type { Same } from '../template';

export const common: Same<typeof en> = {
  'common.nothingChanged': 'Nichts wurde geändert.',
  'common.notLookedFor': 'Noch nicht gesucht.',
};
