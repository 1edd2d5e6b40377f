import type { z } from 'zod';

/** What a credential allows. `chat` is the least, `admin` holds the others. */
export const scopes = ['read', 'chat', 'approve', 'admin'] as const;
export type Scope = (typeof scopes)[number];

export interface Method<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  scope: Scope;
  summary: string;
  input: Input;
  output: Output;
}

export function method<Input extends z.ZodType, Output extends z.ZodType>(definition: Method<Input, Output>): Method<Input, Output> {
  return definition;
}

export interface EventDefinition<Data extends z.ZodType = z.ZodType> {
  summary: string;
  /** Kept in the store, so that it can be read again after a restart. Deltas are not. */
  durable: boolean;
  data: Data;
}

export function event<Data extends z.ZodType>(definition: EventDefinition<Data>): EventDefinition<Data> {
  return definition;
}
