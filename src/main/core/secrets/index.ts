export { createKeys, createKeyText, type Grant, hashKey, type KeyShelf, type Keys, keyPrefix } from './keys';
export { createLinkCodes, type LinkCodes } from './link-codes';
export type { OpenPlace, SecretPlace } from './secret-place';
export { createSecrets, type Secrets } from './secrets';
export { openSystemKeychain } from './system-keychain';
