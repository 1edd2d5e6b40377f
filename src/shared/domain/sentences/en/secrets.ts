export const secrets = {
  'secrets.unreadable': '{file} cannot be read as secrets. Mend it or move it away.',
  'secrets.keychain': 'Secrets are kept in the keychain of this account.',
  'secrets.file': 'No keychain answers here: secrets are kept in a file that this account can read.',
  'secrets.notGiven': 'The keychain of this account did not give a secret. Unlock it and try again.',
  'secrets.notTaken': 'The keychain of this account did not take a secret. Unlock it and try again.',
  'secrets.notDeleted': 'The keychain of this account did not delete a secret. Unlock it and try again.',
} as const;
