import type { floor as en } from '../en/floor';
import type { Same } from '../template';

export const floor: Same<typeof en> = {
  'floor.wholeDisk': '{program} auf eine ganze Platte, einen Benutzerordner oder einen Ordner darum herum wird nie ausgeführt.',
  'floor.device': '{path} ist ein Gerät.',
  'floor.secrets': '{path} kann Schlüssel, Passwörter oder Geheimnisse eines Browsers enthalten; kein Werkzeug öffnet das.',
  'floor.system': '{path} gehört dem System und ist für Werkzeuge zu.',
  'floor.own': 'Farmhands eigene Dateien sind für seine Werkzeuge zu.',
  'floor.keyFile': '{name} kann Schlüssel enthalten oder gehört Farmhand selbst; kein Werkzeug öffnet das.',
  'floor.never': '{name} wird nie ausgeführt: es könnte alles Mögliche starten oder diesem Computer schaden.',
  'floor.script': '{name} ist ein Skript, das eine Shell braucht, und eine Shell wird nie gestartet.',
  'floor.parent': '{name} auf eine ganze Platte, einen Benutzerordner oder einen Ordner darüber wird nie ausgeführt.',
  'floor.programText': '{name} mit Programmtext als Argument wird nie ausgeführt.',
  'floor.starter': '{name} mit einem Argument, das ein anderes Programm startet, wird nie ausgeführt.',
  'floor.find': 'find darf suchen, aber nichts ausführen oder löschen.',
  'floor.gpg': 'geheime Schlüssel werden nie herausgegeben.',
};
