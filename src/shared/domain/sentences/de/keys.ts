import type { keys as en } from '../en/keys';
import type { Same } from '../template';

export const keys: Same<typeof en> = {
  'keys.expired': 'Dieser Schlüssel wäre schon abgelaufen. Nenne eine Zeit, die noch kommt.',
  'keys.tooMany': 'Es gibt schon {most} Schlüssel. Widerrufe einen mit `farmhand keys revoke`.',
  'keys.noGateway': 'Ein Link führt zu einem laufenden Gateway, und hier lauscht keines. Starte es mit `farmhand start`.',
};
