export const client = {
  'client.cancelled': '{method:word} was cancelled by its caller. Send it again to run it.',
  'client.otherAnswer': 'The gateway answered {method:word} in a shape that this client does not know. Update the older of the two.',
  'client.broke': 'The connection to the gateway broke before the answer came. See whether it was done, then try again.',
  'client.refused': 'The gateway refuses this client. Check its key and version.',
  'client.closed': 'The client was closed. Make a new one to go on.',
  'client.unreachable': 'The gateway cannot be reached. Start it with `farmhand start`.',
  'client.otherShape': 'The gateway answered in a shape that this client does not know. Update the older of the two.',
  'client.somethingElse': 'Something else than Farmhand answered (HTTP {status:word}). Check the address and the port.',
  'client.windowLost': 'The window lost its connection to Farmhand. Reload it, or open it again.',
} as const;
