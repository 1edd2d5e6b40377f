// A real notification from a process that has no window.
import { execFile } from 'node:child_process';

/** Whether this process can reach a desktop that shows notifications. */
export function hasDesktop(env: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): boolean {
  if (platform === 'darwin' || platform === 'win32') return !env.SSH_CONNECTION;
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/** Shows one notification; rejects when it cannot. */
export type Notifier = (title: string, body: string) => Promise<void>;

/** ms until a notifier that does not answer counts as silent. */
const defaultPatienceMs = 2_500;

export interface DesktopNotificationOptions {
  env?: NodeJS.ProcessEnv;
  platform?: NodeJS.Platform;
  notifier?: Notifier;
  patienceMs?: number;
}

/** Resolves to true when the desktop took the notification and to false otherwise; never fails. */
export function createDesktopNotification(options: DesktopNotificationOptions = {}): (title: string, body: string) => Promise<boolean> {
  const { env = process.env, platform = process.platform, patienceMs = defaultPatienceMs } = options;
  const notifier = options.notifier ?? (platform === 'darwin' || platform === 'win32' ? notifyWithLibrary : programNotifier(env, patienceMs));
  return async (title, body) => {
    if (!hasDesktop(env, platform)) return false;
    let timer: NodeJS.Timeout | undefined;
    const silence = new Promise<boolean>((resolve) => {
      timer = setTimeout(() => resolve(false), patienceMs);
    });
    const shown = notifier(title, body).then(
      () => true,
      () => false,
    );
    return Promise.race([shown, silence]).finally(() => clearTimeout(timer));
  };
}

/** macOS and Windows: node-notifier brings the small programs that these need, and is loaded at the first notification. */
async function notifyWithLibrary(title: string, message: string): Promise<void> {
  const { default: library } = await import('node-notifier');
  await new Promise<void>((resolve, reject) => {
    library.notify({ title, message, wait: false }, (error) => (error ? reject(error) : resolve()));
  });
}

/** Linux: the library would build a shell command out of the text, so the program is called with an argument array here. */
function programNotifier(env: NodeJS.ProcessEnv, timeout: number): Notifier {
  return (title, body) =>
    new Promise((resolve, reject) => {
      execFile('notify-send', ['--app-name=Farmhand', '--', title, escapeMarkup(body)], { env, timeout }, (error) => (error ? reject(error) : resolve()));
    });
}

/** Notification bodies are markup there; the text of a model is not. */
function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
