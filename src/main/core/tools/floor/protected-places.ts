// Places that hold the keys to other places. No tool reads or writes there, whatever anybody allows.
import path from 'node:path';
import { say } from '@shared/domain/sentences';

export interface PlacesOptions {
  /** Home folder of the person, absolute. */
  home: string;
  /** Farmhand's own; all of it but the workspace is closed. */
  stateFolder: string;
  workspaceFolder: string;
  platform: NodeJS.Platform;
}

// Parts of a path that follow each other, wherever they stand: other people's homes count too.
const storeNames = `
.ssh | .gnupg | .password-store | .aws | .azure | .kube | .oci | .vault-token | .1password | .keychain | .pki
.config/gcloud | .config/gh | .config/hub | .config/op | .config/doctl | .config/rclone | .config/Bitwarden | .config/1Password | .config/keepassxc
.docker/config.json | .netrc | _netrc | .npmrc | .yarnrc.yml | .pypirc | .git-credentials | .pgpass | .my.cnf | .cargo/credentials | .cargo/credentials.toml | .gem/credentials
.local/share/keyrings | .local/share/kwalletd | .kde/share/apps/kwallet | .bitcoin | .ethereum
.mozilla | .thunderbird | .config/google-chrome | .config/chromium | .config/BraveSoftware | .config/microsoft-edge | .config/opera | .config/vivaldi
snap/firefox | snap/chromium | .var/app/org.mozilla.firefox | .var/app/org.chromium.Chromium | .var/app/com.google.Chrome | .var/app/com.brave.Browser
Library/Keychains | Library/Cookies | Library/Safari | Library/Application Support/Google/Chrome | Library/Application Support/Firefox
Library/Application Support/BraveSoftware | Library/Application Support/Microsoft Edge | Library/Application Support/Chromium | Library/Application Support/com.apple.TCC
AppData/Local/Google/Chrome | AppData/Local/Microsoft/Edge | AppData/Local/BraveSoftware | AppData/Roaming/Mozilla | AppData/Roaming/Opera Software
AppData/Local/Microsoft/Credentials | AppData/Roaming/Microsoft/Credentials | AppData/Local/Microsoft/Vault | AppData/Roaming/Microsoft/Vault
AppData/Roaming/Microsoft/Protect | AppData/Roaming/Microsoft/Crypto | AppData/Roaming/gnupg | AppData/Roaming/gcloud | Windows/System32/config | Windows/NTDS`
  .split(/[|\n]/)
  .map((entry) => entry.trim())
  .filter((entry) => entry !== '');
const stores = storeNames.map((entry) => entry.toLowerCase().split('/'));

const systemFiles =
  /^\/(?:private\/)?(?:etc\/(?:g?shadow-?|sudoers(?:\.d(?:\/.*)?)?|master\.passwd|security\/.*|ssl\/private(?:\/.*)?|ssh\/ssh_host_.*|krb5\.keytab)|var\/(?:db\/(?:dslocal|sudo)|lib\/(?:sss|samba)\/.*)(?:\/.*)?)$/;
const harmlessDevices = /^\/dev\/(?:null|zero|full|random|urandom|tty|stdin|stdout|stderr|fd(?:\/.*)?|shm(?:\/.*)?|pts\/.*)?$/;
const insideProcesses = /^\/proc\/(?:(?:self|thread-self|\d+)\/(?:task\/\d+\/)?(?:environ|mem|maps|root|cwd|fd|exe)|kcore|kmem)(?:\/.*)?$/;
const keyFile =
  /^(?:id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?(?:\.pub)?|.*\.(?:pem|key|p12|pfx|jks|keystore|kdbx|ppk)|credentials\.json|gateway\.json|farmhand\.db(?:[-.].*)?)$/i;

/** Where keys and secrets of this home would lie, absolute. */
export function secretsBelow(home: string): string[] {
  return storeNames.map((entry) => path.join(home, ...entry.split('/')));
}

/** Keys and our own state are never the business of a model, wherever the person put the workspace. */
export function isKeyFile(name: string): boolean {
  return keyFile.test(name);
}

export interface ProtectedPlaces {
  /** Why this absolute path is closed; undefined when it is not. */
  refuse(place: string): string | undefined;
  /** True for the root, a drive, a home folder and whatever else a closed place lies in. */
  holdsProtected(place: string): boolean;
}

export function createProtectedPlaces({ home, stateFolder, workspaceFolder, platform }: PlacesOptions): ProtectedPlaces {
  const sys = platform === 'win32' ? path.win32 : path.posix;
  const isInside = (parent: string, child: string): boolean => {
    const step = sys.relative(parent.toLowerCase(), child.toLowerCase());
    return step === '' || (step !== '..' && !step.startsWith(`..${sys.sep}`) && !sys.isAbsolute(step));
  };
  // A state folder that holds the home folder cannot be closed as a whole: there only what is ours by name.
  const closedWhole = !isInside(stateFolder, home);
  const ours = ['moltbot.json', 'versions', 'backups', 'logs'].map((name) => sys.join(stateFolder, name));

  return {
    refuse(place) {
      if (/^[\\/]{2}[.?][\\/]/.test(place)) return say('floor.device', { path: place.slice(0, 80) });
      const whole = sys.normalize(place);
      const parts = whole.toLowerCase().split(/[\\/]+/);
      const store = stores.find((entry) => containsRun(parts, entry));
      if (store) return say('floor.secrets', { path: store.join('/') });
      if (platform !== 'win32' && (systemFiles.test(whole) || insideProcesses.test(whole) || (/^\/dev\//.test(whole) && !harmlessDevices.test(whole))))
        return say('floor.system', { path: whole });
      const inWorkspace = isInside(stateFolder, workspaceFolder) && isInside(workspaceFolder, whole);
      if (ours.some((one) => isInside(one, whole)) || (closedWhole && isInside(stateFolder, whole) && !inWorkspace)) return say('floor.own');
      return keyFile.test(sys.basename(whole)) ? keyFileReason(sys.basename(whole)) : undefined;
    },
    holdsProtected: (place) => [home, stateFolder].some((closed) => isInside(place, closed)),
  };
}

function keyFileReason(name: string): string {
  return say('floor.keyFile', { name });
}

function containsRun(parts: readonly string[], wanted: readonly string[]): boolean {
  return parts.some((_part, start) => wanted.every((name, offset) => parts[start + offset] === name));
}
