import { z } from 'zod';
import { event, method } from './define';

/** What a `farmhand://` link asks for. The window shows it and waits for a yes: a link never acts by itself. */
export const deepLinkSchema = z.discriminatedUnion('kind', [
  /** `farmhand://ask?text=...`: a draft for a new conversation. It is not sent. */
  z.object({ kind: z.literal('ask'), text: z.string().min(1).max(8_000) }),
  /** `farmhand://session/<id>`: an existing conversation. */
  z.object({ kind: z.literal('session'), sessionId: z.string().regex(/^[\w-]{1,100}$/) }),
  /** `farmhand://open/<page>`: a page of the window. */
  z.object({ kind: z.literal('open'), page: z.enum(['chat', 'approvals', 'memory', 'models', 'servers', 'activity', 'settings']) }),
]);
export type DeepLink = z.infer<typeof deepLinkSchema>;

export const updateStateSchema = z.enum(['off', 'idle', 'checking', 'available', 'downloading', 'ready', 'failed']);

export const desktopSchema = z.object({
  /** False where no desktop shell runs: nothing below can be changed then. */
  available: z.boolean(),
  /** Why it is not available; null when it is. */
  reason: z.string().nullable(),
  openAtLogin: z.boolean(),
  quickAsk: z.object({
    /** As Electron writes it, like `CommandOrControl+Shift+Space`. Null: off. */
    shortcut: z.string().nullable(),
    /** The system gave us the shortcut. */
    registered: z.boolean(),
    /** Why it did not, and what to do. */
    problem: z.string().nullable(),
  }),
  closeToTray: z.boolean(),
  /** Whether the system shows a tray icon; without one, closing the window ends Farmhand. */
  tray: z.boolean(),
  update: z.object({
    /** `off`: this copy is not updated by itself. */
    state: updateStateSchema,
    version: z.string().nullable(),
    /** What is going on, or what went wrong, in words. */
    detail: z.string().nullable(),
  }),
  secretsBackend: z.object({
    /** Like `Keychain`, `gnome_libsecret`, `basic_text` or `file`. */
    name: z.string(),
    /** Whoever reads this account's files reads the secrets. */
    plainText: z.boolean(),
    detail: z.string(),
  }),
  /** A link that waits for a yes or no. */
  pendingLink: deepLinkSchema.nullable(),
});
export type Desktop = z.infer<typeof desktopSchema>;

export const desktopMethods = {
  'desktop.get': method({
    scope: 'read',
    summary: 'What the desktop shell around the gateway does: start at login, shortcut, tray, updates. Also answers where there is none.',
    input: z.object({}),
    output: desktopSchema,
  }),
  'desktop.set': method({
    scope: 'admin',
    summary: 'Changes what is given. `unavailable` where no desktop shell runs.',
    input: z.object({
      openAtLogin: z.boolean().optional(),
      quickAskShortcut: z.string().min(1).max(100).nullable().optional().describe('Null turns it off.'),
      closeToTray: z.boolean().optional(),
      pendingLink: z.null().optional().describe('Null: the link that waited was answered.'),
    }),
    output: desktopSchema,
  }),
  'desktop.update': method({
    scope: 'admin',
    summary: 'Looks for a new version, downloads it, or installs it with a restart. Nothing is downloaded or installed unasked.',
    input: z.object({ action: z.enum(['check', 'download', 'install']) }),
    output: desktopSchema,
  }),
  'desktop.open': method({
    scope: 'admin',
    summary: 'Shows a folder of Farmhand in the file manager.',
    input: z.object({ folder: z.enum(['state', 'workspace', 'logs', 'models']) }),
    output: z.object({ opened: z.literal(true) }),
  }),
};

export const desktopEvents = {
  'desktop.changed': event({ summary: 'Something of the desktop shell changed.', durable: false, data: z.object({ desktop: desktopSchema }) }),
  'desktop.deep-link': event({
    summary: 'A link was opened. The window asks before it follows; until then the link is in `desktop.get`.',
    durable: false,
    data: z.object({ link: deepLinkSchema }),
  }),
};
