import type { store as en } from '../en/store';
import type { Same } from '../template';

export const store: Same<typeof en> = {
  'store.cannotOpen': 'Die Datenbank {file} lässt sich nicht öffnen. Prüfe, ob der Ordner beschreibbar und die Platte in Ordnung ist.',
  'store.newer':
    'Die Datenbank {file} wurde von einem neueren Farmhand geschrieben (Schema {schema}, dieses kennt {newest}). Starte die neuere Version, oder hole die Kopie von vorher zurück: farmhand restore --list',
  'store.full': 'Die Platte mit dem Zustandsordner ist voll, darum lässt sich nichts Neues aufheben.',
  'store.fullAction': 'Mache darauf Platz, mindestens 100 MB; Farmhand macht von selbst weiter, sobald welcher da ist.',
  'store.readOnly': 'In den Zustandsordner lässt sich nicht schreiben, darum lässt sich nichts Neues aufheben.',
  'store.readOnlyAction': 'Gib diesem Konto das Recht, dort zu schreiben, oder binde die Platte zum Schreiben ein; Farmhand macht von selbst weiter.',
  'store.damaged': 'Die Datenbank ist beschädigt.',
  'store.damagedAction': 'Halte Farmhand an und starte es neu: es legt die beschädigte Datei beiseite und baut aus dem Lesbaren neu auf.',
  'store.busy': 'Ein anderes Programm hält die Datenbank.',
  'store.busyAction': 'Beende das andere Programm, das farmhand.db offen hat, etwa einen Datenbank-Betrachter; Farmhand macht von selbst weiter.',
  'store.failing': 'Die Platte mit dem Zustandsordner nimmt nicht an, was auf sie geschrieben wird.',
  'store.failingAction': 'Prüfe die Platte und ihren Anschluss; Farmhand macht von selbst weiter, sobald sie antwortet.',
  'store.well': 'Was geschieht, wird aufgehoben.',
  'store.rebuilt': 'Die Datenbank war beschädigt und wurde aus dem Lesbaren neu aufgebaut. Die beschädigte Datei ist {aside}.',
  'store.restoring': 'Gerade wird eine Sicherung nach {folder} zurückgeholt. Versuche es gleich noch einmal.',
};
