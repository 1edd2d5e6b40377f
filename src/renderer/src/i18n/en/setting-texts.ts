/** English comes with the catalogue of settings itself. */
export const settingTexts: Record<string, { title: string; description: string }> = {};
