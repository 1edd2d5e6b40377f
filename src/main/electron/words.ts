// What the shell itself says, outside the page: tray, menus, questions, notifications. English and German, by the language of the system.

import type { ReadBack } from '@shared/domain/sentences/read-back';
import { readInGerman } from '@shared/domain/sentences/read-in-german';

const en = {
  /** What the core said, and what a tool call would do. */
  said: (text: string) => text,
  preview: (text: string) => text,

  open: 'Open',
  cancel: 'Cancel',
  openLink: (host: string) => `Open ${host} in your browser?`,

  trayRunning: (address: string) => `Gateway at ${address}`,
  trayStopped: 'Gateway stopped',
  trayChanging: 'Gateway changes its state…',
  trayFailed: (why: string) => `Gateway: ${why}`,
  trayNoModel: 'No model can answer',
  trayModel: (model: string) => `${model} answers`,
  openFarmhand: 'Open Farmhand',
  quickAsk: 'Quick question…',
  startGateway: 'Start gateway',
  stopGateway: 'Stop gateway',
  pauseAgent: 'Pause agent',
  resumeAgent: 'Resume agent',
  copyAddress: 'Copy address',
  quit: 'Quit Farmhand',

  menuFile: 'File',
  menuEdit: 'Edit',
  menuView: 'View',
  menuWindow: 'Window',
  closeWindow: 'Close window',

  staysTitle: 'Farmhand stays here',
  staysMessage: 'Farmhand goes on working in the tray.',
  staysDetail: 'Its gateway keeps serving other programs, and tasks keep running. End it with "Quit" in the tray menu, or change this in the settings.',
  understood: 'All right',

  runDone: 'The answer is there',
  runFailed: 'An answer failed',
  runFailedDetail: 'Open the conversation to see why.',
  approvalTitle: 'Farmhand asks for your yes',

  crashMessage: 'The window crashed several times.',
  crashDetail: 'Farmhand itself goes on working. Load the window again, or quit.',
  reload: 'Load again',
  unresponsiveMessage: 'The window does not react.',
  unresponsiveDetail: 'Wait for it, or load it again. Farmhand itself goes on working and nothing is lost.',
  wait: 'Wait',

  otherMessage: 'Farmhand runs already, without a window.',
  otherDetail: (address: string, pid: number) => `Process ${pid} serves ${address}. Take it over into this window? Answers that are being written end first.`,
  takeOver: 'Take over',
  openInBrowser: 'Open in the browser',
  failedMessage: 'Farmhand cannot start.',

  shortcutTaken: (shortcut: string) => `${shortcut} belongs to another program. Choose another shortcut.`,
  shortcutUnreadable: (shortcut: string) => `${shortcut} is no shortcut that the system knows. Use a modifier and a key, like CommandOrControl+Shift+Space.`,

  updateOff: 'This copy is not updated by itself.',
  updateFailed: 'The new version could not be fetched. Try again later.',
  updateReady: (version: string) => `Version ${version} is ready. It is installed when you say so.`,
};

export type Words = typeof en;

let german: ReadBack | null = null;
const inGerman = () => (german ??= readInGerman());

const de: Words = {
  said: (text) => inGerman().text(text),
  preview: (text) => inGerman().whole(text, 'preview.') ?? text,

  open: 'Öffnen',
  cancel: 'Abbrechen',
  openLink: (host) => `${host} im Browser öffnen?`,

  trayRunning: (address) => `Gateway unter ${address}`,
  trayStopped: 'Gateway angehalten',
  trayChanging: 'Gateway wechselt den Zustand…',
  trayFailed: (why) => `Gateway: ${why}`,
  trayNoModel: 'Kein Modell kann antworten',
  trayModel: (model) => `${model} antwortet`,
  openFarmhand: 'Farmhand öffnen',
  quickAsk: 'Schnelle Frage…',
  startGateway: 'Gateway starten',
  stopGateway: 'Gateway anhalten',
  pauseAgent: 'Agent anhalten',
  resumeAgent: 'Agent fortsetzen',
  copyAddress: 'Adresse kopieren',
  quit: 'Farmhand beenden',

  menuFile: 'Datei',
  menuEdit: 'Bearbeiten',
  menuView: 'Ansicht',
  menuWindow: 'Fenster',
  closeWindow: 'Fenster schließen',

  staysTitle: 'Farmhand bleibt hier',
  staysMessage: 'Farmhand arbeitet im Infobereich weiter.',
  staysDetail:
    'Das Gateway bedient weiter andere Programme, und Aufgaben laufen weiter. Beenden mit „Beenden“ im Menü des Symbols; ändern in den Einstellungen.',
  understood: 'In Ordnung',

  runDone: 'Die Antwort ist da',
  runFailed: 'Eine Antwort ist gescheitert',
  runFailedDetail: 'Öffne das Gespräch, um zu sehen, warum.',
  approvalTitle: 'Farmhand bittet um dein Ja',

  crashMessage: 'Das Fenster ist mehrmals abgestürzt.',
  crashDetail: 'Farmhand selbst arbeitet weiter. Lade das Fenster neu oder beende.',
  reload: 'Neu laden',
  unresponsiveMessage: 'Das Fenster reagiert nicht.',
  unresponsiveDetail: 'Warte, oder lade es neu. Farmhand selbst arbeitet weiter, und nichts geht verloren.',
  wait: 'Warten',

  otherMessage: 'Farmhand läuft schon, ohne Fenster.',
  otherDetail: (address, pid) => `Prozess ${pid} bedient ${address}. In dieses Fenster übernehmen? Antworten, die gerade entstehen, enden zuerst.`,
  takeOver: 'Übernehmen',
  openInBrowser: 'Im Browser öffnen',
  failedMessage: 'Farmhand kann nicht starten.',

  shortcutTaken: (shortcut) => `${shortcut} gehört einem anderen Programm. Wähle ein anderes Tastenkürzel.`,
  shortcutUnreadable: (shortcut) =>
    `${shortcut} ist kein Tastenkürzel, das das System kennt. Nimm eine Umschalttaste und eine Taste, etwa CommandOrControl+Shift+Space.`,

  updateOff: 'Diese Kopie wird nicht von selbst erneuert.',
  updateFailed: 'Die neue Version konnte nicht geholt werden. Versuche es später.',
  updateReady: (version) => `Version ${version} liegt bereit. Sie wird eingebaut, wenn du es sagst.`,
};

/** `locale`: as Electron names it, like `de` or `en-GB`. */
export function wordsFor(locale: string): Words {
  return locale.toLowerCase().startsWith('de') ? de : en;
}
