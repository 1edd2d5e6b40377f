import type { workspace as en } from '../en/workspace';
import type { Same } from '../template';

export const workspace: Same<typeof en> = {
  'workspace.cannotMake': 'Der Arbeitsordner {folder} lässt sich nicht anlegen. Prüfe, ob sein übergeordneter Ordner beschreibbar ist.',
  'workspace.noTemplate': 'Die Vorlage {name} fehlt in {folder}. Installiere Farmhand neu.',
  'workspace.unwritable': '{file} lässt sich nicht schreiben. Prüfe die Rechte des Ordners und den Platz auf der Platte.',
  'workspace.tooLong': '{file} ist zu lang für dieses Modell: {kept} von {all} Zeichen stehen im Prompt. Kürze die Datei.',
  'workspace.notAPage': '{name} ist keine Seite des Arbeitsordners. Nenne eine Datei, die auf .md endet, neben SOUL.md, in memory/ oder in skills/.',
  'workspace.notThere': '{file} ist nicht im Arbeitsordner. Lege sie an, oder sieh mit `farmhand workspace show` nach, was da ist.',
  'workspace.changed': '{file} hat sich geändert, seit du sie geöffnet hast. Nichts wurde geschrieben; sieh dir beide an und entscheide.',
  'workspace.notText': '{file} ist keine Textdatei. Sie wurde nicht geschrieben.',
  'workspace.required': '{file} gehört zu jedem Arbeitsordner. Leere sie, statt sie zu entfernen.',
  'workspace.noVersionOf': '{file} hat keine Fassung {id}. Liste sie noch einmal auf.',
  'workspace.noVersion': 'Es gibt keine Fassung {id}. Liste die Fassungen der Datei noch einmal auf.',
  'workspace.versionGone': 'Diese Fassung von {file} ist nicht mehr aufgehoben. Wähle eine neuere.',
  'workspace.nothingToRemember': 'In diesem Text ist nichts zu merken. Gib eine Tatsache als Satz.',
  'workspace.factTooLong': 'Der Text hat {length} Zeichen; eine Tatsache darf {most} haben. Sag sie in einem Satz.',
  'workspace.notMemory': '{name} ist keine Datei des Gedächtnisses. Nimm MEMORY.md, USER.md oder memory/JJJJ-MM-TT.md.',
  'workspace.memoryGone': '{file} ist nicht im Arbeitsordner. Schreibe sie, oder starte Farmhand neu, damit sie angelegt wird.',
};
