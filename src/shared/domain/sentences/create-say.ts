import { fill, type NamesOf, type ValuesOf } from './template';

type Table = Readonly<Record<string, string>>;
/** Nothing where the sentence holds nothing. */
type Given<Template extends string> = [NamesOf<Template>] extends [never] ? [] : [values: ValuesOf<Template>];

export type Say<Sentences extends Table> = <Id extends keyof Sentences & string>(id: Id, ...given: Given<Sentences[Id]>) => string;

/** Says the sentences of a table. */
export function createSay<const Sentences extends Table>(sentences: Sentences): Say<Sentences> {
  return (id, ...[values]) => fill(sentences[id] ?? id, values ?? {});
}
