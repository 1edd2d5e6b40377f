import type { MethodOutput } from '@shared/contract';

/** What was found on this computer, for the first steps. */
export type Setup = MethodOutput<'setup.get'>;
