export const route = {
  'route.ready': '{who:said} is ready.',
  'route.nobody': 'No model can answer.',
  'route.noModel': 'There is no model "{name}". Use one of: {names}.',
  'route.named': 'The caller named it.',
  'route.engine': 'The built-in engine',
  'route.starter': 'This is the small starter model; "farmhand models list" shows bigger ones.',
  'route.answers': '{who:said} answers.',
} as const;
