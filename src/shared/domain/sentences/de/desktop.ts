import type { desktop as en } from '../en/desktop';
import type { Same } from '../template';

export const desktop: Same<typeof en> = {
  'desktop.openApp': '{none} Öffne die Desktop-App, um das zu ändern.',
  'desktop.none': 'Farmhand läuft hier ohne sein Fenster.',
};
