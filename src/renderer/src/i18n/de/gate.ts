import type { gate as en } from '../en/gate';
import type { Same } from '../same';

export const gate: Same<typeof en> = {
  asking: { title: 'Einen Moment', detail: 'Fragt das Gateway, wie es ihm geht.' },
  silent: {
    title: 'Keine Antwort',
    gone: 'Das Gateway antwortet nicht.',
    other: 'Unter dieser Adresse antwortet etwas anderes als Farmhand.',
    action: 'Farmhand in seinem Ordner mit npm start starten. Diese Seite sieht alle 3 Sekunden nach.',
  },
  ready: 'Bereit',
  noModel: 'Noch kein Modell',
  todo: 'Was zu tun ist:',
  parts: 'Teile',
  state: { ready: 'bereit', starting: 'startet', absent: 'nicht da', failing: 'gestört', unknown: 'unbekannt' },
  talk: 'Mit ihm sprechen',
  terminal: 'In einem Terminal, im Ordner von Farmhand',
  program: 'Aus jedem Programm, das die OpenAI-API spricht',
  copy: 'Kopieren: {{what}}',
  example: 'Merk dir, dass der Code vom Nordtor 4411 ist, und sag mir dann, wie spät es ist',
  hello: 'Hallo!',
  foot: 'Alles hier läuft auf diesem Computer. Diese Seite fragt alle 3 Sekunden das Gateway und sonst niemanden.',
  keyless: 'Diese Seite hat keinen Schlüssel. Damit sie mehr sehen darf: im Ordner von Farmhand {{command}} ausführen und öffnen, was dort erscheint.',
  unknown: 'Was diese Seite darf, ist nicht bekannt, solange das Gateway nicht antwortet.',
  revoked: 'Der Schlüssel dieser Seite wurde widerrufen oder ist abgelaufen.',
  linkSilent: 'Das Gateway hat auf den Link nicht geantwortet. „farmhand link“ macht einen neuen.',
  missingTitle: 'Nicht für dieses Fenster',
  missing: 'Sein Schlüssel darf nicht {{scope}}: Ihm fehlt „{{name}}“. „farmhand link“ macht einen Link, der es erlaubt.',
  may: 'Dieses Fenster darf {{scopes}}, sonst nichts.',
  scope: { read: 'Zustand, Gespräche und Gedächtnis ansehen', chat: 'chatten', approve: 'Handlungen freigeben', admin: 'Einstellungen ändern' },
};
