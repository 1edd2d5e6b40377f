import type { setup as en } from '../en/setup';
import type { Same } from '../template';

export const setup: Same<typeof en> = {
  'setup.starter': 'Das kleine Startmodell ist da: es antwortet sofort, ohne Download.',
  'setup.noStarter': 'Das Startmodell ist nicht da.',
  'setup.noStarterCause': 'Diese Installation kam ohne.',
  'setup.noStarterAction': 'Lade ein Modell herunter, oder verbinde dich mit einem Server, der eines hat.',
  'setup.downloading': 'Ein Modell wird heruntergeladen.',
  'setup.noFile': 'Auf diesem Computer ist keine Modelldatei.',
  'setup.noFileCause': 'Es wurde keine gefunden oder heruntergeladen.',
  'setup.noFileAction': 'Lade eine herunter, die auf diesen Computer passt.',
  'setup.oneFile': 'Auf diesem Computer ist 1 Modelldatei.',
  'setup.files': 'Auf diesem Computer sind {count} Modelldateien.',
};
