export const setup = {
  'setup.starter': 'The small starter model is here: it answers at once, without a download.',
  'setup.noStarter': 'The starter model is not here.',
  'setup.noStarterCause': 'This installation came without it.',
  'setup.noStarterAction': 'Download a model, or connect to a server that has one.',
  'setup.downloading': 'A model is being downloaded.',
  'setup.noFile': 'No model file is on this computer.',
  'setup.noFileCause': 'None was found or downloaded.',
  'setup.noFileAction': 'Download one that fits this computer.',
  'setup.oneFile': '1 model file is on this computer.',
  'setup.files': '{count:number} model files are on this computer.',
} as const;
