import type { hub as en } from '../en/hub';
import type { Same } from '../template';

export const hub: Same<typeof en> = {
  'hub.roundabout': '{host} schickt endlos von einer Adresse zur nächsten. Versuche es später noch einmal, oder stelle eine andere models.hub.url ein.',
  'hub.notJson': '{host} hat nicht mit JSON geantwortet. Prüfe models.hub.url in den Einstellungen.',
  'hub.withoutIt': '{fault} Modelle der Liste und auf diesem Computer lassen sich auch ohne benutzen.',
  'hub.unknown': '{host} kennt {what} nicht. Prüfe den Namen, etwa owner/model-GGUF.',
  'hub.closed': '{host} zeigt {what} nicht ohne Konto. Nimm dort die Lizenz an und setze HF_TOKEN, oder prüfe den Namen.',
  'hub.tooOften': '{host} wird von hier aus zu oft gefragt. Warte einige Minuten und versuche es noch einmal.',
  'hub.status': '{host} hat mit Status {status} geantwortet. Versuche es später noch einmal.',
  'hub.offline':
    '{host} ist nicht zu finden: dieser Computer scheint offline zu sein. Verbinde ihn mit dem Netz, oder stelle einen Spiegel in models.hub.url ein.',
  'hub.refused': '{host} lehnt Verbindungen ab. Prüfe models.hub.url und die Proxy-Einstellungen.',
  'hub.certificate':
    'Dem Zertifikat von {host} wird hier nicht vertraut ({code}). Wenn ein eigener Proxy es unterschreibt, setze NODE_EXTRA_CA_CERTS auf dessen Zertifikat.',
  'hub.silent': '{host} antwortet nicht. Versuche es später noch einmal.',
  'hub.broke': 'Die Verbindung zu {host} ist abgebrochen ({reason}). Versuche es noch einmal.',
  'hub.search': 'die Suche',
};
