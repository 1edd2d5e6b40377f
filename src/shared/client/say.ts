import { createSay } from '../domain/sentences/create-say';
import { client } from '../domain/sentences/en/client';

/** The sentences of the client alone: a page that speaks English loads no others. */
export const say = createSay(client);
