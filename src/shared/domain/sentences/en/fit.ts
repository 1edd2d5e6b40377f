export const fit = {
  'fit.weights': '{size} of file, read into memory',
  'fit.cache': '{tokens:number} tokens of conversation in {type:word}',
  'fit.compute': 'room to work in while a prompt is read',
  'fit.process': 'the engine itself',
  'fit.tight': '{wants:said}, so it is tight. Close other programs, or choose a smaller model or context.',
  'fit.never': '{wants:said}: it does not fit this computer. Choose a smaller model.',
  'fit.notNow': '{wants:said}: it does not fit now. Close other programs, or choose a smaller model.',
  'fit.macShare': 'estimated as {share:number} % of all memory',
  'fit.asTold': 'free memory as the system tells it',
  'fit.wants': '{title} wants {need:size} of memory; {free:size} of {total:size} are free',
} as const;
