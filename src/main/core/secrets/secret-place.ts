/** One place for secrets. */
export interface SecretPlace {
  get(name: string): Promise<string | null>;
  set(name: string, value: string): Promise<void>;
  /** False when there was none. */
  delete(name: string): Promise<boolean>;
}

/** Null where the place does not answer. */
export type OpenPlace = (account: string) => Promise<SecretPlace | null>;
