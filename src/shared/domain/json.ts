export type JsonValue = null | boolean | number | string | JsonValue[] | { [key: string]: JsonValue };

/** A JSON Schema document (draft 2020-12), kept opaque: made by zod, read by models and validators. */
export type JsonSchema = { [key: string]: JsonValue };
