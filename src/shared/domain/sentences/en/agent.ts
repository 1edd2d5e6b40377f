export const agent = {
  'agent.didYouMean': 'Did you mean: {preview:said}?',
  'agent.notSaid': 'I did not find "{words}" in what you said. {question:said}',
  'agent.notSure': 'I am not sure that I understood. {question:said}',
  'agent.tooLong':
    'The newest message needs about {tokens:number} tokens, and the context window of this model has room for {room:number}. Send less text, or use a model with a larger window.',
  'agent.summarised': '{count:number} earlier messages are now told as a summary. The originals are kept.',
  'agent.dropped': 'The {count:number} oldest messages do not fit the context window and were left out of the prompt.',
  'agent.stepLimit': 'I stopped after {steps:number} steps without reaching the end. Say "go on" to let me continue.',
  'agent.loop': 'I stopped, because I kept making the same call without getting any further. Tell me how to go on.',
  'agent.moreDenied': '- and {count:number} before these',
  'agent.denied': 'I stopped, because what I wanted to do was not allowed:',
  'agent.sayInstead': 'Tell me what to do instead.',
  'agent.paused': 'The agent is paused. Let it go on in the window or in the menu of the tray icon.',
  'agent.deniedOne': '{preview:said} ({reason:said})',
  'agent.deniedLine': '- {what:known}',
} as const;
