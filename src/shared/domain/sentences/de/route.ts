import type { route as en } from '../en/route';
import type { Same } from '../template';

export const route: Same<typeof en> = {
  'route.ready': '{who} ist bereit.',
  'route.nobody': 'Kein Modell kann antworten.',
  'route.noModel': 'Es gibt kein Modell „{name}“. Nimm eines von diesen: {names}.',
  'route.named': 'Es wurde ausdrücklich genannt.',
  'route.engine': 'Die eingebaute Engine',
  'route.starter': 'Das ist das kleine Startmodell; größere zeigt `farmhand models list`.',
  'route.answers': '{who} antwortet.',
};
