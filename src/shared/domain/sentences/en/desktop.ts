export const desktop = {
  'desktop.openApp': '{none:said} Open the desktop app to change this.',
  'desktop.none': 'Farmhand runs without its desktop window here.',
} as const;
