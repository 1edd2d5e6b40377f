import type { gateway as en } from '../en/gateway';
import type { Same } from '../template';

export const gateway: Same<typeof en> = {
  'gateway.askedToStop': 'Das Gateway soll anhalten.',
  'gateway.noTls':
    'Das Gateway lauscht über diesen Computer hinaus ({bind}), ohne TLS: wer das Netz lesen kann, kann Schlüssel und Gespräche lesen. Setze gateway.tls.cert und gateway.tls.key, oder gateway.bind auf „loopback“.',
  'gateway.certificateUnreadable': 'gateway.tls.{which} nennt {file}; die Datei lässt sich nicht lesen. Berichtige den Pfad in den Einstellungen.',
  'gateway.noMethod': 'Es gibt keine Methode {method}. Alle stehen unter /openapi.json.',
  'gateway.needsScope': '{method} braucht das Recht {scope}; hier ist nur da: {held}. Sende den Schlüssel des Gateways, oder benutze den Befehl farmhand.',
  'gateway.badInput': '{method} kann mit dieser Eingabe nichts anfangen: {issues}. Berichtige sie und sende sie noch einmal.',
  'gateway.wentWrong': 'In Farmhand ging bei {method} etwas schief. Versuche es noch einmal; bleibt es so, suche {reference} im Protokoll.',
  'gateway.callerUnknown': 'Es ließ sich nicht feststellen, wer fragt. Prüfe den Schlüssel.',
  'gateway.otherProtocol': 'Dieses Gateway spricht Protokoll {here}, das Gegenüber {from} bis {to}. Bringe das ältere der beiden auf den neuesten Stand.',
  'gateway.tooManyOpen': '{most} Anfragen sind schon offen. Warte auf einige der Antworten.',
  'gateway.keyUnknown':
    'Dieser Schlüssel ist hier nicht bekannt: er wurde widerrufen, ist abgelaufen oder von einem anderen Start. Mache einen mit `farmhand keys create`; der Schlüssel dieses Starts steht in gateway.json im Zustandsordner.',
  'gateway.keyNeeded': 'Hier ist ein Schlüssel nötig. Mache einen mit `farmhand keys create` und sende ihn in der Kopfzeile Authorization: Bearer.',
  'gateway.throughProxy':
    'Das kam durch einen Proxy, darum lässt sich nicht sagen, wer es gesendet hat. Sende einen Schlüssel in der Kopfzeile Authorization: Bearer.',
  'gateway.otherUser':
    'Das ist das Farmhand eines anderen Benutzers dieses Computers. Bitte ihn um einen Schlüssel und sende ihn in der Kopfzeile Authorization: Bearer.',
  'gateway.tooLarge': 'Der Inhalt ist größer als 20 MB. Sende weniger.',
  'gateway.wentWrongSomewhere': 'In Farmhand ging etwas schief. Versuche es noch einmal; bleibt es so, sieh ins Protokoll.',
  'gateway.linkForBrowser': 'Ein Link ist für einen Browser. Mache für ein Programm einen Schlüssel mit `farmhand keys create`.',
  'gateway.linkNoCode': 'Das ist kein Code eines Links. Öffne den Link, den `farmhand link` ausgibt.',
  'gateway.linkUsed': 'Dieser Link wurde schon benutzt oder ist älter als 5 Minuten. Mache einen neuen mit `farmhand link`.',
  'gateway.isStopping': 'Das Gateway hält gerade an. Versuche es noch einmal, wenn es wieder da ist.',
  'gateway.pageGone': 'Diese Datei der Seite gibt es nicht mehr. Lade die Seite neu.',
  'gateway.tooManyKeys': 'Von dieser Adresse kamen zu viele falsche Schlüssel. Warte {seconds} s, dann zeige den richtigen.',
  'gateway.otherSite': 'Eine andere Website darf dieses Gateway nicht benutzen. Öffne die eigene Adresse des Gateways.',
  'gateway.otherHost': 'Dieses Gateway antwortet nicht auf den Rechnernamen dieser Anfrage. Nimm http://{address}/.',
  'gateway.otherOrigin': 'Eine Seite von anderswo darf dieses Gateway nicht benutzen. Öffne die eigene Adresse des Gateways.',
};
