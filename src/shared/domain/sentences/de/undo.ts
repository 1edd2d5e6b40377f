import type { undo as en } from '../en/undo';
import type { Same } from '../template';

export const undo: Same<typeof en> = {
  'undo.notKept': 'Die frühere Fassung von {file} ist nicht mehr aufgehoben. Nichts wurde geändert.',
  'undo.nothing': 'Es gibt keine Änderung an einer Datei, die sich zurücknehmen lässt. `farmhand undo --list` zeigt sie.',
  'undo.before': 'Das wurde schon zurückgenommen. `farmhand undo {id}` bringt es wieder.',
  'undo.otherWorkspace': 'Diese Dateien liegen in einem anderen Arbeitsordner als dem offenen. Öffne jenen Arbeitsordner und versuche es noch einmal.',
  'undo.changed': '{names} wurde seitdem geändert. Nichts wurde zurückgenommen; sieh dir die Unterschiede an und entscheide selbst.',
  'undo.tooLong': '{path}: zu lang zum Vergleichen ({before} und {after} Zeichen).',
  'undo.tooDifferent': '{path}: zu verschieden zum Vergleichen.',
  'undo.versionGone': '{path}: jene Fassung ist nicht mehr aufgehoben.',
  'undo.notText': '{path}: kein Text ({before} und {after} Bytes).',
  'undo.changedSince': '{file} hat sich geändert, seit dem zugestimmt wurde; es wurde nicht geschrieben. Lies es und versuche es noch einmal.',
};
