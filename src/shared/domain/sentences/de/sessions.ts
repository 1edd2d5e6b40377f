import type { sessions as en } from '../en/sessions';
import type { Same } from '../template';

export const sessions: Same<typeof en> = {
  'sessions.none': 'Es gibt keinen Chat {id}. `farmhand sessions list` zeigt alle.',
  'sessions.busyOther': 'In diesem Chat läuft gerade eine Antwort. Halte sie an, bevor du auf eine andere Nachricht antworten lässt.',
  'sessions.noMessage': 'Dieser Chat hat keine Nachricht {id}.',
  'sessions.noUserMessage': 'Dieser Chat hat keine Nachricht {id} von einem Menschen.',
  'sessions.busy': 'In diesem Chat läuft gerade eine Antwort. Halte sie erst an.',
  'sessions.busyNothingToResume': 'In diesem Chat läuft gerade eine Antwort. Es gibt nichts fortzusetzen.',
  'sessions.whole': 'Die letzte Antwort dieses Chats ist vollständig: es gibt nichts fortzusetzen. Sag, was du als Nächstes möchtest.',
  'sessions.noAnswer': 'Es gibt keine Antwort {id}. Wähle eine Nachricht des Agenten.',
  'sessions.noPreset': 'Es gibt keine Vorlage {id}. Sie wurde vielleicht entfernt; speichere sie als neue.',
  'sessions.presetThere': 'Es gibt schon eine Vorlage „{name}“. Wähle einen anderen Namen.',
  'sessions.presetsFull': 'Es gibt {most} Vorlagen. Entferne erst eine.',
  'sessions.notOnBranch': 'Der offene Zweig dieses Chats hat keine Nachricht {id}. Lade seine neueste Seite noch einmal.',
  'sessions.skip.unknown': 'Das ist kein Gespräch, das Farmhand kennt.',
  'sessions.skip.order': 'Die Nachricht {id} steht vor der, auf die sie antwortet.',
  'sessions.skip.twice': 'Die Nachricht {id} kommt zweimal vor.',
  'sessions.skip.newest': 'Die neueste Nachricht fehlt.',
  'sessions.skip.untitled': 'Ein Gespräch ohne Titel',
  'sessions.skip.shape': 'Es hat nicht die richtige Form.',
  'sessions.notImport':
    'Das ist weder ein Chat, den Farmhand gespeichert hat, noch die conversations.json eines Exports von ChatGPT. Wähle eine andere Datei; nichts wurde eingelesen.',
  'sessions.goneForGood': 'Der Chat lässt sich nicht mehr zurückholen. Lies ihn aus einem Export ein, wenn es einen gibt.',
};
