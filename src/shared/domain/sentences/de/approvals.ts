import type { approvals as en } from '../en/approvals';
import type { Same } from '../template';

export const approvals: Same<typeof en> = {
  'approvals.changed': 'Es hat sich geändert, seit du ja gesagt hast.',
  'approvals.elsewhere': 'es wurde anderswo entschieden.',
  'approvals.no': 'die Person hat nein gesagt.',
  'approvals.nobodyAnswered': 'niemand hat rechtzeitig geantwortet.',
  'approvals.stopped': 'der Lauf wurde angehalten.',
  'approvals.none': 'Es gibt keine Freigabe {id}.',
  'approvals.late': 'Das wurde schon entschieden, oder die Zeit dafür ist um. Nichts wurde geändert.',
  'approvals.noRule': 'Es gibt keine Regel {id}. `farmhand approvals rules` zeigt alle.',
  'approvals.ended': 'Farmhand wurde beendet, bevor jemand geantwortet hat.',
  'approvals.floor': '{floor} Nichts hebt das auf.',
  'approvals.toolsOff': 'im Modus „{mode}“ sind Werkzeuge aus.',
  'approvals.nobodyThere': 'niemand, der es freigeben darf, ist verbunden.',
  'approvals.badPattern': 'Das Muster für „{name}“ ist kein regulärer Ausdruck. Berichtige es und füge die Regel noch einmal hinzu.',
};
