export const hub = {
  'hub.roundabout': '{host:word} sends from one address to the next without an end. Try again later, or set another models.hub.url.',
  'hub.notJson': '{host:word} did not answer with JSON. Check models.hub.url in the settings.',
  'hub.withoutIt': '{fault:said} Models of the catalogue and on this computer can be used without it.',
  'hub.unknown': '{host:word} knows no {what}. Check the name, like owner/model-GGUF.',
  'hub.closed': '{host:word} does not show {what} without an account. Accept its licence there and set HF_TOKEN, or check the name.',
  'hub.tooOften': '{host:word} is asked too often from here. Wait some minutes and try again.',
  'hub.status': '{host:word} answered with status {status:word}. Try again later.',
  'hub.offline': '{host:word} cannot be found: this computer seems to be offline. Connect it, or set a mirror in models.hub.url.',
  'hub.refused': '{host:word} refuses connections. Check models.hub.url and the proxy settings.',
  'hub.certificate':
    'The certificate of {host:word} is not trusted here ({code:word}). If a proxy of yours signs it, set NODE_EXTRA_CA_CERTS to its certificate.',
  'hub.silent': '{host:word} does not answer. Try again later.',
  'hub.broke': 'The connection to {host:word} broke ({reason}). Try again.',
  'hub.search': 'The search',
} as const;
