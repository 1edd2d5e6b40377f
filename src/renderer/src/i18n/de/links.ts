import type { links as en } from '../en/links';
import type { Same } from '../same';

export const links: Same<typeof en> = {
  title: 'Ein Link wurde geöffnet',
  description: 'Eine Seite oder ein Programm hat einen Farmhand-Link geöffnet. Vor deinem Ja geschieht nichts.',
  no: 'Nicht beachten',
  ask: { what: 'Er bringt einen Entwurf für ein neues Gespräch. Du kannst ihn lesen und ändern, bevor du ihn sendest:', yes: 'Entwurf übernehmen' },
  session: { what: 'Er führt zu einem Gespräch:', yes: 'Dorthin gehen' },
  open: { what: 'Er führt zu einer Seite:', yes: 'Dorthin gehen' },
};
