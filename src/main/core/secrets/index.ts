export { createKeys, createKeyText, type Grant, hashKey, type KeyShelf, type Keys, keyPrefix } from './keys';
export { createLinkCodes, type LinkCodes } from './link-codes';
export { createSecrets, type Secrets } from './secrets';
