export const settings = {
  'settings.notJson': '{file} is not valid JSON now; the settings read before stay in force until it is mended.',
  'settings.notChanged': '{path:word} was not changed.',
  'settings.notReset': '{path:word} was not reset.',
  'settings.setAside': '{file} was not valid JSON. It was kept as {aside} and the defaults are in force; mend it and copy it back.',
  'settings.through': '"{path}" goes through {key:word}, which is not a group of settings.',
  'settings.noPath': '"{path}" is not the path of a setting. Use names joined by dots, like gateway.port.',
  'settings.defaultUsed': '{path:word}: {problem:said}; the default is used.',
  'settings.notObject': 'The file does not hold a JSON object; the defaults are used.',
  'settings.notExport': 'This is not an export of settings. Choose a file that settings.export made; nothing was changed.',
  'settings.secretsOut': 'This document had secrets taken out of its middle. Export the settings again; nothing was changed.',
  'settings.secretTaken': 'This value was read with its secret taken out. Set the single values that change, not all of {path:word}.',
} as const;
