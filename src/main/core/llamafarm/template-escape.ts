// The server fills `{{word}}` in every string of a request's tools, and refuses the call when it has no such value.

const variable = /\{(?=\{\s*[A-Za-z_][A-Za-z0-9_]*\s*(?:\|[^}]*)?\}\})/g;

/** `{{word}}` and `{{word | text}}` become `{ {word}}`: the same to a reader, no variable to the server. */
export function escapeTemplate(text: string): string {
  return text.includes('{{') ? text.replace(variable, '{ ') : text;
}

/** Escapes every string value of a JSON value. Keys stay: a model must be able to write them back. */
export function escapeTemplates<Value>(value: Value): Value;
export function escapeTemplates(value: unknown): unknown {
  if (typeof value === 'string') return escapeTemplate(value);
  if (Array.isArray(value)) return value.map((item: unknown) => escapeTemplates(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, escapeTemplates(item)]));
}
