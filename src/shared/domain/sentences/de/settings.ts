import type { settings as en } from '../en/settings';
import type { Same } from '../template';

export const settings: Same<typeof en> = {
  'settings.notJson': '{file} ist gerade kein gültiges JSON; die vorher gelesenen Einstellungen gelten weiter, bis es berichtigt ist.',
  'settings.notChanged': '{path} wurde nicht geändert.',
  'settings.notReset': '{path} wurde nicht zurückgesetzt.',
  'settings.setAside':
    '{file} war kein gültiges JSON. Die Datei liegt jetzt als {aside} daneben, und die Vorgaben gelten; berichtige sie und kopiere sie zurück.',
  'settings.through': '„{path}“ führt durch {key}, das keine Gruppe von Einstellungen ist.',
  'settings.noPath': '„{path}“ ist kein Pfad einer Einstellung. Nimm Namen mit Punkten dazwischen, wie gateway.port.',
  'settings.defaultUsed': '{path}: {problem}; die Vorgabe gilt.',
  'settings.notObject': 'Die Datei enthält kein JSON-Objekt; die Vorgaben gelten.',
  'settings.notExport': 'Das ist kein Export von Einstellungen. Wähle eine Datei, die „Einstellungen speichern“ gemacht hat; nichts wurde geändert.',
  'settings.secretsOut': 'Aus der Mitte dieses Dokuments wurden Geheimnisse genommen. Speichere die Einstellungen noch einmal; nichts wurde geändert.',
  'settings.secretTaken': 'Dieser Wert wurde ohne sein Geheimnis gelesen. Ändere die einzelnen Werte, nicht alles von {path}.',
};
