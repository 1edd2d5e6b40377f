import type { talk as en } from '../en/talk';
import type { Same } from '../same';

export const talk: Same<typeof en> = {
  intro: 'Dieses Fenster darf chatten, aber keine Gespräche ansehen: Was hier gesagt wird, steht hier, bis das Fenster geschlossen wird.',
  empty: 'Frag etwas',
  conversation: 'Gespräch',
  message: 'Nachricht',
  placeholder: 'Nachricht schreiben',
  send: 'Senden',
  stop: 'Anhalten',
  stopped: 'Angehalten.',
  again: 'Neu beginnen',
  waiting: 'Wartet auf die Antwort',
  you: 'Du',
  agent: 'Farmhand',
  cut: 'Die Antwort brach ab. Frag noch einmal.',
  noAnswer: 'Das Gateway antwortet nicht. Sieh nach, ob es läuft, dann sende noch einmal.',
};
