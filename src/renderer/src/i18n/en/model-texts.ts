/** English comes with the catalogue of models itself. */
export const modelTexts: Record<string, string> = {};
