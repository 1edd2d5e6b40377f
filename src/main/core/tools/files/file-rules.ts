import { FarmhandError } from '@shared/contract/errors';

/** Bytes of a file that is read or written. */
export const largestFile = 2_000_000;

const keyFile =
  /^(?:id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?(?:\.pub)?|.*\.(?:pem|key|p12|pfx|jks|keystore|kdbx|ppk)|credentials\.json|gateway\.json|farmhand\.db(?:-.*)?)$/i;

/** Keys and our own state are never the business of a model, wherever the person put the workspace. */
export function refuseKeyFiles(relative: string): void {
  const name = relative.split('/').at(-1) ?? '';
  if (keyFile.test(name)) throw new FarmhandError('denied', `${name} may hold keys or belongs to Farmhand itself; no tool opens it. Choose another file.`);
}
