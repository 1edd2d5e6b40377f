import type { client as en } from '../en/client';
import type { Same } from '../template';

export const client: Same<typeof en> = {
  'client.cancelled': '{method} wurde abgebrochen. Sende es noch einmal, um es auszuführen.',
  'client.otherAnswer':
    'Das Gateway hat auf {method} in einer Form geantwortet, die diese Seite nicht kennt. Bringe das ältere der beiden auf den neuesten Stand.',
  'client.broke': 'Die Verbindung zum Gateway brach ab, bevor die Antwort kam. Sieh nach, ob es geschehen ist, dann versuche es noch einmal.',
  'client.refused': 'Das Gateway lehnt diese Seite ab. Prüfe ihren Schlüssel und ihre Version.',
  'client.closed': 'Die Verbindung wurde geschlossen. Lade die Seite neu, um weiterzumachen.',
  'client.unreachable': 'Das Gateway ist nicht zu erreichen. Starte es mit `farmhand start`.',
  'client.otherShape': 'Das Gateway hat in einer Form geantwortet, die diese Seite nicht kennt. Bringe das ältere der beiden auf den neuesten Stand.',
  'client.somethingElse': 'Etwas anderes als Farmhand hat geantwortet (HTTP {status}). Prüfe die Adresse und den Port.',
  'client.windowLost': 'Das Fenster hat seine Verbindung zu Farmhand verloren. Lade es neu, oder öffne es noch einmal.',
};
